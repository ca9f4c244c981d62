#include "ui/common/fuzzy_match.h"

#include <algorithm>
#include <vector>

namespace sextant::ui {

namespace {

/// Letters as they are typed without a keyboard of the language: "é" is met by "e", "’" by "'".
QString folded(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (c == QChar(0x2019))
            plain += QLatin1Char('\'');
        else if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    return plain;
}

} // namespace

std::optional<int> fuzzyScore(const QString& typed, const QString& text)
{
    constexpr int kNone = -1'000'000, kMatch = 10, kTogether = 15, kWordStart = 12, kSkipped = 1,
                  kMostSkipped = 10;
    QString wanted = folded(typed);
    wanted.remove(QLatin1Char(' '));
    const QString given = folded(text);
    const auto n = static_cast<std::size_t>(given.size());
    // best[j]: score of the characters so far with the last one at j.
    std::vector<int> best(n, 0);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        std::vector<int> next(n, kNone);
        int before = kNone; // the best of all places before j - 1
        for (std::size_t j = 0; j < n; ++j) {
            const auto at = static_cast<qsizetype>(j);
            if (j >= 2)
                before = std::max(before, best[j - 2]);
            if (given[at] != wanted[i])
                continue;
            const bool startsWord = at == 0 || !given[at - 1].isLetterOrNumber();
            const int own = kMatch + (startsWord ? kWordStart : 0);
            if (i == 0) {
                next[j] = own - std::min(kMostSkipped, kSkipped * static_cast<int>(j));
                continue;
            }
            const int together = j >= 1 && best[j - 1] > kNone ? best[j - 1] + kTogether : kNone;
            const int from = std::max(together, before);
            if (from > kNone)
                next[j] = from + own;
        }
        best = std::move(next);
    }
    if (wanted.isEmpty())
        return 0;
    const int score = best.empty() ? kNone : *std::max_element(best.begin(), best.end());
    return score > kNone ? std::optional(score) : std::nullopt;
}

} // namespace sextant::ui
