// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace loket {

/// The key of a row: a number that cannot be mixed up with the key of another table. 0 = not stored yet.
template<class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isStored() const { return m_value > 0; }

    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

using TicketId = Id<struct TicketTag>;
using LegId = Id<struct LegTag>;
using SpanId = Id<struct SpanTag>;
using ServiceId = Id<struct ServiceTag>;
using StandardId = Id<struct StandardTag>;
using CounterId = Id<struct CounterTag>;
using StationId = Id<struct StationTag>;
using StaffId = Id<struct StaffTag>;
using OutageId = Id<struct OutageTag>;
using ApplicationId = Id<struct ApplicationTag>;
using ComplaintId = Id<struct ComplaintTag>;
using DraftId = Id<struct DraftTag>;
using AttachmentId = Id<struct AttachmentTag>;
using ContentKeyId = Id<struct ContentKeyTag>;
using UnitKeyId = Id<struct UnitKeyTag>;

} // namespace loket
