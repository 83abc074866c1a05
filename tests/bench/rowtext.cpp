// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rowtext.h"

#include "tests/bench/side.h"

#include <array>
#include <charconv>
#include <random>

#include <sodium/crypto_hash_sha256.h>

namespace loket::bench {

namespace {

constexpr char digits[] = "0123456789abcdef";

/// Adds `,"key":` and then the value.
void add(std::string &json, std::string_view key, std::optional<qint64> value)
{
    json.append(",\"").append(key).append("\":");
    if (value)
        appendNumber(json, *value);
    else
        json.append("null");
}

void add(std::string &json, std::string_view key, std::string_view text)
{
    json.append(",\"").append(key).append("\":\"").append(text).push_back('"');
}

void appendEscaped(std::string &line, std::string_view text)
{
    line.push_back('"');
    for (const char c : text) {
        if (c == '"' || c == '\\')
            line.push_back('\\');
        line.push_back(c);
    }
    line.push_back('"');
}

} // namespace

void appendNumber(std::string &text, qint64 number)
{
    std::array<char, 24> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    text.append(buffer.data(), end);
}

void appendTicket(std::string &json, const KnownVisit &visit)
{
    const auto counter = visit.calledAt ? std::optional<qint64>(1) : std::nullopt;
    json.append("\"ticket\":[{\"absent_at\":null,\"call_reason\":\"\"");
    add(json, "called_at", visit.calledAt);
    add(json, "calling_at", visit.calledAt);
    add(json, "calls", counter.value_or(0));
    add(json, "counter", counter);
    json.append(",\"end_reason\":\"\"");
    add(json, "ended_at", visit.endedAt);
    add(json, "first_called_at", visit.calledAt);
    json.append(",\"follows\":null,\"for_counter\":null");
    add(json, "id", visit.ticket);
    json.append(",\"letter\":\"A\"");
    add(json, "number", visit.number);
    add(json, "office_day", std::string_view(today));
    json.append(",\"paper\":0,\"persons\":1,\"priority\":\"\"");
    add(json, "rank_at", visit.takenAt);
    add(json, "rev", visit.ticketRev);
    json.append(",\"service\":1");
    add(json, "state", std::string_view(visit.state));
    add(json, "taken_at", visit.takenAt);
    json.append(",\"walk_in\":0,\"wanted\":1}]");
}

void appendCall(std::string &json, const KnownVisit &visit)
{
    json.append("\"counter_call\":[{\"at\":");
    appendNumber(json, visit.calledAt.value_or(0));
    json.append(",\"counter\":1");
    add(json, "id", visit.call);
    json.append(",\"priority\":\"\",\"rev\":1");
    add(json, "ticket", visit.ticket);
    json.append(",\"undone\":0}]");
}

void appendLeg(std::string &json, const KnownVisit &visit)
{
    json.append("\"leg\":[{\"announced\":null,\"application\":null,\"called_at\":");
    if (visit.startedAt)
        appendNumber(json, *visit.calledAt);
    else
        json.append("null");
    json.append(",\"charged\":null,\"chosen\":\"\"");
    add(json, "counter", visit.startedAt ? std::optional<qint64>(1) : std::nullopt);
    add(json, "ended_at", visit.endedAt);
    add(json, "id", visit.leg);
    json.append(",\"inaccurate\":0");
    add(json, "outcome", std::string_view(visit.outcome));
    json.append(",\"office_number\":\"\",\"position\":1,\"quantity\":1,\"reason\":\"\"");
    add(json, "rev", visit.legRev);
    json.append(",\"service\":1,\"standard\":1");
    add(json, "started_at", visit.startedAt);
    add(json, "ticket", visit.ticket);
    json.append("}]");
}

void appendSpan(std::string &json, const KnownVisit &visit)
{
    json.append("\"span\":[{\"counter\":1");
    add(json, "ended_at", visit.endedAt);
    add(json, "id", visit.span);
    add(json, "leg", visit.leg);
    add(json, "rev", visit.spanRev);
    json.append(",\"staff\":1");
    add(json, "started_at", visit.startedAt);
    add(json, "ticket", visit.ticket);
    add(json, "why", std::string_view(visit.why));
    json.append("}]");
}

std::string hashOf(const EntryText &entry, std::string &line)
{
    line.assign("[1,");
    appendNumber(line, entry.seq);
    line.append(",\"").append(entry.act).append("\",");
    appendNumber(line, entry.at);
    line.append(",\"").append(today).append("\",1,\"");
    line.append(entry.kind).append("\",\"").append(entry.subject).append("\",");
    appendEscaped(line, entry.payload);
    line.append(",\"").append(entry.prev).append("\"]");
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char *>(line.data()), line.size());
    std::string hex;
    hex.reserve(2 * digest.size());
    for (const unsigned char byte : digest) {
        hex.push_back(digits[byte >> 4]);
        hex.push_back(digits[byte & 0xf]);
    }
    return hex;
}

std::string newAct()
{
    static std::mt19937_64 random{std::random_device{}()};
    std::string act;
    act.reserve(36);
    quint64 bits = 0;
    for (int i = 0; i < 32; ++i) {
        if (i % 16 == 0)
            bits = random();
        if (i == 8 || i == 12 || i == 16 || i == 20)
            act.push_back('-');
        act.push_back(i == 12 ? '4' : digits[bits & 0xf]);
        bits >>= 4;
    }
    return act;
}

} // namespace loket::bench
