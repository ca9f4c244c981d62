#include "ui/session/scene_batch.h"

#include "ui/common/paths.h"
#include "ui/common/settings.h"
#include "ui/common/text.h"

#include <QLocale>

#include <algorithm>

namespace sextant::ui {

namespace {

std::filesystem::path fileOf(const BatchTask& task, const std::filesystem::path& scene,
                             const char* ending)
{
    return task.folder / (scene.stem().string() + ending);
}

} // namespace

SceneBatch::SceneBatch(const Jobs& jobs, QObject* parent)
    : QAbstractTableModel(parent), m_jobs(jobs)
{
}

void SceneBatch::add(const std::filesystem::path& scene)
{
    for (const Item& item : m_items)
        if (item.scene == scene)
            return;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_items.push_back({scene, Stage::Waiting, 0.0, 0.0, 0.0, 0, {}});
    endInsertRows();
    Q_EMIT changed();
}

void SceneBatch::remove(int row)
{
    if (row < 0 || row >= rowCount() || row == m_running)
        return;
    beginRemoveRows({}, row, row);
    m_items.erase(m_items.begin() + row);
    if (m_running > row)
        --m_running;
    endRemoveRows();
    Q_EMIT changed();
}

int SceneBatch::waiting() const
{
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(), [](const Item& item) {
        return item.stage == Stage::Waiting;
    }));
}

void SceneBatch::start(const BatchTask& task)
{
    if (isRunning())
        return;
    m_task = task;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (m_items[i].stage == Stage::Failed) {
            m_items[i].stage = Stage::Waiting;
            tell(static_cast<int>(i));
        }
    next();
}

void SceneBatch::stop()
{
    if (!isRunning())
        return;
    ++m_run;
    m_job.cancel();
    const int row = std::exchange(m_running, -1);
    m_items[static_cast<std::size_t>(row)].stage = Stage::Waiting;
    tell(row);
    Q_EMIT changed();
}

void SceneBatch::next()
{
    const auto waits = std::find_if(m_items.begin(), m_items.end(),
                                    [](const Item& item) { return item.stage == Stage::Waiting; });
    m_running = waits == m_items.end() ? -1 : static_cast<int>(waits - m_items.begin());
    Q_EMIT changed();
    if (m_running < 0)
        return;
    waits->stage = Stage::Running;
    waits->share = 0.0;
    tell(m_running);
    MaskListener listener;
    listener.onProgress = [this, run = ++m_run](double share, double secondsLeft) {
        QMetaObject::invokeMethod(this, [this, run, share, secondsLeft] {
            if (run != m_run || m_running < 0)
                return;
            Item& item = m_items[static_cast<std::size_t>(m_running)];
            item.share = share;
            item.secondsLeft = secondsLeft;
            tell(m_running);
        });
    };
    m_job.run<Outcome>(
        [jobs = m_jobs, task = m_task, scene = waits->scene, listener,
         threads = kMaskThreads.value()](const RunToken& token) -> Result<Outcome> {
            MaskRequest request;
            request.study = task.study;
            request.choice = task.choice;
            request.scene = scene;
            request.threads = threads;
            request.probability = fileOf(task, scene, "_probability.tif");
            const auto predicted = jobs.predictMask(request, token, listener);
            if (!predicted)
                return tl::unexpected(predicted.error());
            VesselRequest search = task.vessels;
            search.raster = request.probability;
            search.scene = scene;
            const auto found = jobs.findVessels(search, token);
            if (!found)
                return tl::unexpected(found.error());
            if (const auto written =
                    writeVessels(fileOf(task, scene, "_vessels.gpkg"), found->vessels, found->grid);
                !written)
                return tl::unexpected(written.error());
            return Outcome{predicted->seconds, static_cast<int>(found->vessels.size())};
        },
        [this](const Result<Outcome>& outcome) { take(outcome); });
}

void SceneBatch::take(const Result<Outcome>& outcome)
{
    Item& item = m_items[static_cast<std::size_t>(m_running)];
    item.stage = outcome ? Stage::Done : Stage::Failed;
    if (outcome) {
        item.seconds = outcome->seconds;
        item.vessels = outcome->vessels;
    } else {
        item.problem = errorText(outcome.error());
    }
    tell(m_running);
    next();
}

void SceneBatch::tell(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int SceneBatch::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int SceneBatch::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SceneBatch::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Item& item = m_items[static_cast<std::size_t>(index.row())];
    if (role == ShareRole && index.column() == State && item.stage == Stage::Running)
        return item.share;
    if (role == Qt::ToolTipRole)
        return item.stage == Stage::Failed ? item.problem : pathText(item.scene);
    if (role == Qt::TextAlignmentRole && index.column() >= Vessels)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Scene:
        return pathText(item.scene.filename());
    case State:
        switch (item.stage) {
        case Stage::Waiting:
            return tr("waiting");
        case Stage::Running:
            return item.secondsLeft > 0.0 ? tr("%1 left").arg(durationText(item.secondsLeft))
                                          : tr("running");
        case Stage::Done:
            return tr("done");
        case Stage::Failed:
            return item.problem;
        }
        return {};
    case Vessels:
        return item.stage == Stage::Done ? QLocale().toString(item.vessels) : QString();
    case Seconds:
        return item.stage == Stage::Done ? durationText(item.seconds) : QString();
    default:
        return {};
    }
}

QVariant SceneBatch::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Vessels ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                  : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Scene:
        return tr("Scene");
    case State:
        return tr("State");
    case Vessels:
        return tr("Vessels");
    case Seconds:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace sextant::ui
