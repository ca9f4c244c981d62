#include "core/space/choice_importance.h"

#include "core/base/rng.h"
#include "core/space/detail/regression_tree.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <set>

namespace sextant {

namespace {

constexpr int kTrees = 64;
constexpr int kLeastRows = 3; // of a leaf
constexpr std::size_t kMostLevels = 64;
/// More rows make a tree slower than they make it better; each tree draws its own.
constexpr int kMostRows = 2000;

/// The choices of all genomes as a table of numbered levels.
struct Encoded {
    detail::FactorTable table;
    std::vector<Choice> choices; ///< of the factors
    std::vector<std::vector<std::string>> names; ///< of each factor's levels
    std::vector<std::vector<int>> counts;
};

/// Numbers by size, names by alphabet, what is not there first.
bool comesBefore(const std::string& a, const std::string& b)
{
    const auto isNumber = [](const std::string& text) {
        return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
    };
    if (isNumber(a) && isNumber(b) && a.size() != b.size())
        return a.size() < b.size();
    return a < b;
}

Encoded encode(const std::vector<std::map<Choice, std::string>>& made,
               const std::vector<double>& figures)
{
    std::map<Choice, std::map<std::string, int>> found;
    for (const auto& row : made)
        for (const auto& [choice, value] : row)
            ++found[choice][value];
    Encoded encoded;
    std::vector<std::map<std::string, int>> index; // level of each name, by factor
    for (auto& [choice, counts] : found) {
        int there = 0;
        for (const auto& [name, count] : counts)
            there += count;
        if (there < static_cast<int>(made.size()))
            counts[""] = static_cast<int>(made.size()) - there;
        if (counts.size() < 2)
            continue; // always the same: it explains nothing
        std::vector<std::string> names;
        for (const auto& [name, count] : counts)
            names.push_back(name);
        std::sort(names.begin(), names.end(),
                  [&, &of = counts](const auto& a, const auto& b) { return of.at(a) > of.at(b); });
        std::set<std::string> rare;
        while (names.size() >= kMostLevels) {
            rare.insert(names.back());
            names.pop_back();
        }
        std::sort(names.begin(), names.end(), comesBefore);
        if (!rare.empty())
            names.emplace_back("other");
        auto& levels = index.emplace_back();
        std::vector<int> of(names.size(), 0);
        for (const auto& [name, count] : counts) {
            const auto level = rare.contains(name)
                ? static_cast<int>(names.size()) - 1
                : static_cast<int>(std::find(names.begin(), names.end(), name) - names.begin());
            levels[name] = level;
            of[static_cast<std::size_t>(level)] += count;
        }
        encoded.choices.push_back(choice);
        encoded.table.levelCounts.push_back(static_cast<int>(names.size()));
        encoded.names.push_back(std::move(names));
        encoded.counts.push_back(std::move(of));
    }
    encoded.table.factors = static_cast<int>(encoded.choices.size());
    encoded.table.values = figures;
    for (const auto& row : made)
        for (std::size_t f = 0; f < encoded.choices.size(); ++f) {
            const auto value = row.find(encoded.choices[f]);
            encoded.table.levels.push_back(static_cast<std::uint8_t>(
                index[f].at(value == row.end() ? std::string() : value->second)));
        }
    return encoded;
}

/// One tree's main effects.
struct TreeEffects {
    double mean = 0.0, variance = 0.0;
    std::vector<std::vector<double>> predictions; ///< by factor and level
    std::vector<double> shares; ///< by factor
};

TreeEffects effectsOf(const std::vector<detail::TreeLeaf>& leaves,
                      const std::vector<std::vector<double>>& frequency)
{
    const std::size_t factors = frequency.size();
    const auto mass = [&](std::size_t f, std::uint64_t levels) {
        double sum = 0.0;
        for (; levels != 0; levels &= levels - 1)
            if (const auto level = static_cast<std::size_t>(std::countr_zero(levels));
                level < frequency[f].size())
                sum += frequency[f][level];
        return sum;
    };
    TreeEffects effects;
    for (std::size_t f = 0; f < factors; ++f)
        effects.predictions.emplace_back(frequency[f].size(), 0.0);
    double squares = 0.0;
    std::vector<double> part(factors);
    for (const detail::TreeLeaf& leaf : leaves) {
        double weight = 1.0;
        for (std::size_t f = 0; f < factors; ++f)
            weight *= part[f] = mass(f, leaf.box[f]);
        effects.mean += weight * leaf.value;
        squares += weight * leaf.value * leaf.value;
        if (!(weight > 0.0))
            continue;
        for (std::size_t f = 0; f < factors; ++f)
            for (std::uint64_t levels = leaf.box[f]; levels != 0; levels &= levels - 1)
                if (const auto level = static_cast<std::size_t>(std::countr_zero(levels));
                    level < frequency[f].size())
                    effects.predictions[f][level] += weight / part[f] * leaf.value;
    }
    effects.variance = std::max(0.0, squares - effects.mean * effects.mean);
    for (std::size_t f = 0; f < factors; ++f) {
        double variance = 0.0;
        for (std::size_t level = 0; level < frequency[f].size(); ++level) {
            const double effect = effects.predictions[f][level] - effects.mean;
            variance += frequency[f][level] * effect * effect;
        }
        effects.shares.push_back(effects.variance > 0.0 ? variance / effects.variance : 0.0);
    }
    return effects;
}

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const double at = share * static_cast<double>(values.size() - 1);
    const auto low = static_cast<std::size_t>(at);
    const auto high = std::min(low + 1, values.size() - 1);
    return values[low] + (at - static_cast<double>(low)) * (values[high] - values[low]);
}

/// How much of the variance of rows is left to trees that have not seen them.
class OutOfBag {
public:
    explicit OutOfBag(std::size_t rows) : m_sum(rows, 0.0), m_count(rows, 0) { }

    void add(int row, double prediction)
    {
        m_sum[static_cast<std::size_t>(row)] += prediction;
        ++m_count[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] double fit(const std::vector<double>& values, double mean) const
    {
        double error = 0.0, variance = 0.0;
        for (std::size_t row = 0; row < values.size(); ++row) {
            if (m_count[row] == 0)
                continue;
            const double off = m_sum[row] / m_count[row] - values[row];
            error += off * off;
            variance += (values[row] - mean) * (values[row] - mean);
        }
        return variance > 0.0 ? 1.0 - error / variance : 0.0;
    }

private:
    std::vector<double> m_sum;
    std::vector<int> m_count;
};

} // namespace

Result<ImportanceReport> choiceImportance(std::span<const Genome> genomes,
                                          std::span<const double> figures, std::uint64_t seed,
                                          const RunToken& token)
{
    std::vector<std::map<Choice, std::string>> made;
    std::vector<double> values;
    for (std::size_t i = 0; i < genomes.size() && i < figures.size(); ++i) {
        if (!std::isfinite(figures[i]))
            continue;
        values.push_back(figures[i]);
        auto& row = made.emplace_back();
        for (MadeChoice& each : choicesOf(genomes[i]))
            row[each.choice] = std::move(each.value);
    }
    const auto rows = static_cast<int>(values.size());
    if (rows < kLeastGenomes)
        return fail(ErrorCode::WrongUsage, "importance",
                    "needs " + std::to_string(kLeastGenomes) + " candidates with scores, has "
                        + std::to_string(rows));
    ImportanceReport report;
    report.genomes = rows;
    for (const double value : values)
        report.mean += value / rows;
    const Encoded encoded = encode(made, values);
    std::vector<std::vector<double>> frequency;
    for (const auto& counts : encoded.counts) {
        auto& of = frequency.emplace_back();
        for (const int count : counts)
            of.push_back(static_cast<double>(count) / rows);
    }

    Rng rng(seed);
    std::vector<TreeEffects> trees;
    OutOfBag outside(values.size());
    for (int tree = 0; tree < kTrees; ++tree) {
        if (!token.proceed())
            return fail(ErrorCode::Cancelled, "importance", "stopped");
        std::vector<int> drawn;
        std::vector<bool> isDrawn(values.size(), false);
        for (int i = 0; i < std::min(rows, kMostRows); ++i) {
            drawn.push_back(static_cast<int>(rng.integer(0, rows - 1)));
            isDrawn[static_cast<std::size_t>(drawn.back())] = true;
        }
        const auto leaves = detail::growTree(encoded.table, std::move(drawn), kLeastRows);
        for (int row = 0, looked = 0; row < rows && looked < kMostRows; ++row)
            if (!isDrawn[static_cast<std::size_t>(row)]) {
                outside.add(row, detail::predict(leaves, encoded.table, row));
                ++looked;
            }
        trees.push_back(effectsOf(leaves, frequency));
    }
    report.fit = outside.fit(values, report.mean);
    for (std::size_t f = 0; f < encoded.choices.size(); ++f) {
        ChoiceEffect effect{encoded.choices[f]};
        std::vector<double> shares;
        for (const TreeEffects& tree : trees) {
            shares.push_back(tree.shares[f]);
            effect.share += tree.shares[f] / kTrees;
        }
        effect.low = quantile(shares, 0.025);
        effect.high = quantile(shares, 0.975);
        for (std::size_t level = 0; level < encoded.names[f].size(); ++level) {
            ChoiceLevel of{encoded.names[f][level], encoded.counts[f][level]};
            for (const TreeEffects& tree : trees)
                of.prediction += tree.predictions[f][level] / kTrees;
            effect.levels.push_back(std::move(of));
        }
        report.effects.push_back(std::move(effect));
    }
    std::stable_sort(
        report.effects.begin(), report.effects.end(),
        [](const ChoiceEffect& a, const ChoiceEffect& b) { return a.share > b.share; });
    return report;
}

} // namespace sextant
