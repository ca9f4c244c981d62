#pragma once

#include "core/base/worker_count.h"
#include "ui/common/settings.h"
#include "ui/deliver/deliver_room.h"
#include "ui/deliver/delivery_model.h"
#include "ui/models/candidate_model.h"
#include "ui/session/run_clock.h"
#include "ui/session/search_session.h"
#include "ui/session/selection.h"
#include "ui/session/study_document.h"
#include "ui/space/space_document.h"

#include <memory>

namespace sextant::ui {

/// What a window works on and what stays when it is built anew, in another language: the study, its
/// candidates, what is selected, the search that runs. GUI thread.
struct Desk {
    CandidateModel model;
    Selection selection;
    StudyDocument document{model};
    SpaceDocument space{document.undoStack()}; ///< as it is edited; empty before there is one
    DeliveryModel basket;
    DeliverRoom delivery{document, basket};
    RunClock run;
    int budget = 0; ///< of the search that runs
    int fruitless = 0; ///< trainings of it that ended since the front changed
    /// Of the search that runs; Setup changes it.
    std::shared_ptr<WorkerCount> workers = std::make_shared<WorkerCount>(kWorkers.value());
    SearchSession session; // last: its thread is joined before what it reports to dies
};

} // namespace sextant::ui
