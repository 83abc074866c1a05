// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"

#include <vector>

/// Every table, declared once: its columns drive what is written, what the journal holds, and what `verify` compares.
/// A test holds these declarations against the real schema.
namespace loket::storage::tables {

const Table &unit();
const Table &setting();
const Table &reason();
const Table &guidanceCard();
const Table &complaintClass();
const Table &maladministrationForm();
const Table &complaintDeadline();
const Table &escalationChannel();
const Table &service();
const Table &serviceStandard();
const Table &standardComponent();
const Table &counter();
const Table &counterService();
const Table &station();
const Table &staff();
const Table &counterPeriod();
const Table &outage();
const Table &application();
const Table &applicationItem();
const Table &applicationPause();
const Table &applicationPromise();
const Table &ticket();
const Table &leg();
const Table &span();
const Table &counterCall();
const Table &turnedAway();
const Table &incident();
const Table &catchUp();
const Table &interest();
const Table &ticketNote();
const Table &hoursProfile();
const Table &quota();
const Table &holiday();
const Table &numbersDecision();
const Table &numberStart();
const Table &paperSetting();
const Table &paperCopy();
const Table &complaint();
const Table &complaintStep();
/// Alleged forms of maladministration of a case whose words stand in clear.
const Table &complaintAllegation();
/// Deadlines of a case that are over, as they were judged.
const Table &complaintJudged();
const Table &complaintText();
const Table &unitKey();

const Table &numberCounter();
const Table &stationHead();

const Table &note();
const Table &complaintBody();
const Table &complaintWords();
const Table &complaintDue();
const Table &registerMark();
const Table &person();
const Table &contentKey();
const Table &keyEnvelope();
const Table &draft();
const Table &attachment();
const Table &attachmentPiece();
const Table &alive();
const Table &credential();
const Table &lockOut();
const Table &printJob();
const Table &journal();

/// All of them, those that others refer to first: the order in which a rebuilt database could be filled.
const std::vector<const Table *> &all();

} // namespace loket::storage::tables
