#include "core/space/genome.h"

#include "core/base/hash.h"
#include "core/space/block_traits.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>

namespace sextant {

namespace {

constexpr std::string_view kUpsamplingLetters = "bnts"; // in the order of Upsampling
constexpr std::string_view kSkipLetters = "can"; // in the order of SkipKind

/// Reads one genome from left to right and remembers the first thing that went wrong.
class Parser {
public:
    explicit Parser(std::string_view text) : m_text(text) { }

    Result<Genome> parse()
    {
        Genome genome;
        while (!m_error && !atEnd() && m_text[m_at] != 'E' && m_text[m_at] != 'N')
            genome.genes.push_back(gene());
        if (!m_error && !atEnd() && m_text[m_at] == 'N')
            network(genome);
        if (!m_error && genome.genes.empty())
            complain("a genome needs at least one gene");
        expect('E', "the closing E");
        if (!m_error && !atEnd())
            complain("nothing after the closing EE");
        if (m_error)
            return fail(ErrorCode::GenomeSyntax, "genome '" + std::string(m_text) + "'", *m_error);
        return genome;
    }

private:
    Gene gene()
    {
        Gene gene;
        const char head = take();
        if (head == 'P') {
            gene.isPool = true;
            const char kind = take();
            if (kind == 'M')
                gene.pool.kind = PoolKind::Max;
            else if (kind == 'a')
                gene.pool.kind = PoolKind::Average;
            else
                complainAt(m_at - 1, "a pool letter, a or M");
            expect('2', "pool factor 2");
        } else if (head == 'L') {
            gene.block = block();
        } else if (head == 'U' || head == 'S') {
            complainAt(m_at - 1,
                       "an L or P gene (U and S genes exist in the grammar but build nothing)");
        } else {
            complainAt(m_at - 1, "a gene letter, L or P");
        }
        expect('E', "E at the end of the gene");
        return gene;
    }

    BlockGene block()
    {
        BlockGene gene;
        const char letter = take();
        const auto kinds = allBlockTraits();
        const auto found = std::find_if(kinds.begin(), kinds.end(),
                                        [&](const BlockTraits& t) { return t.letter == letter; });
        if (found == kinds.end()) {
            std::string letters;
            for (const BlockTraits& kind : kinds)
                letters += kind.letter;
            complainAt(m_at - 1, "a block letter, one of " + letters);
            return gene;
        }
        gene.kind = found->kind;
        if (found->hasWidth)
            width(gene);
        if (found->hasKernel)
            gene.kernel = number('k', 1, 99);
        if (found->hasStride)
            gene.stride = number('s', 1, 9);
        if (found->hasPadding)
            gene.padding = number('p', 0, 49);
        else if (found->hasKernel && gene.kernel % 2 == 0)
            complain("an odd kernel in this block");
        else if (found->hasKernel)
            gene.padding = gene.kernel / 2;
        if (found->hasBlocks)
            gene.blocks = number('n', 1, 9);
        if (found->hasExpansion)
            gene.expansion = number('e', 1, 99);
        if (found->hasSqueeze)
            gene.squeezeExcite = takeIf('q');
        if (gene.kind == BlockKind::ResNet)
            gene.reduction = number('r', 1, 99);
        if (gene.kind == BlockKind::Dropout) {
            gene.dropout = rate();
            (void)number('n', 1, 1);
            return gene;
        }
        gene.activation = activation();
        gene.repeats = number('n', 1, 9);
        return gene;
    }

    /// The decoder and the bands: what is not of one stage.
    void network(Genome& genome)
    {
        ++m_at;
        DecoderGene& decoder = genome.decoder;
        decoder.upsampling = static_cast<Upsampling>(letterOf('u', kUpsamplingLetters));
        decoder.skip = static_cast<SkipKind>(letterOf('s', kSkipLetters));
        decoder.depth = number('d', 1, 4);
        decoder.widthPercent = number('w', 10, 400);
        decoder.stagesLeftOut = number('h', 0, 8);
        if (!atEnd() && m_text[m_at] == 'b') {
            int least = 1;
            for (char before = 'b'; !m_error && !atEnd() && m_text[m_at] == before; before = '.') {
                genome.bands.push_back(number(before, least, 16) - 1);
                least = genome.bands.back() + 2;
            }
        }
        expect('E', "E behind the decoder");
    }

    /// The place in `letters` of the one behind `before`.
    int letterOf(char before, std::string_view letters)
    {
        expect(before, std::string("the letter ") + before);
        const auto place = letters.find(take());
        if (place == std::string_view::npos) {
            complainAt(m_at - 1, "one of the letters " + std::string(letters));
            return 0;
        }
        return static_cast<int>(place);
    }

    void width(BlockGene& gene)
    {
        if (!atEnd() && m_text[m_at] == 'w') {
            gene.widthMode = WidthMode::Absolute;
            gene.width = number('w', 1, 4096);
        } else {
            gene.width = number('o', 1, 99);
        }
    }

    ActivationKind activation()
    {
        expect('a', "a and an activation letter");
        const ActivationTraits* longest = nullptr;
        for (const ActivationTraits& kind : allActivationTraits()) {
            const std::string_view letters(kind.letters);
            if (m_at <= m_text.size() && m_text.substr(m_at).starts_with(letters)
                && (!longest || letters.size() > std::string_view(longest->letters).size()))
                longest = &kind;
        }
        if (!longest) {
            std::string all;
            for (const ActivationTraits& kind : allActivationTraits())
                all += (all.empty() ? "" : ", ") + std::string(kind.letters);
            complainAt(m_at, "an activation, one of " + all);
            return ActivationKind::Relu;
        }
        m_at += std::string_view(longest->letters).size();
        return longest->kind;
    }

    int number(char letter, int low, int high)
    {
        expect(letter, std::string("the letter ") + letter + " and a number");
        const auto start = m_at;
        long value = 0;
        while (!atEnd() && m_text[m_at] >= '0' && m_text[m_at] <= '9' && m_at - start < 6)
            value = value * 10 + (m_text[m_at++] - '0');
        if (m_at == start || value < low || value > high)
            complainAt(start,
                       std::string("a number from ") + std::to_string(low) + " to "
                           + std::to_string(high) + " after " + letter);
        return static_cast<int>(value);
    }

    double rate()
    {
        expect('d', "the letter d and a rate");
        const auto start = m_at;
        while (!atEnd() && (m_text[m_at] == '.' || (m_text[m_at] >= '0' && m_text[m_at] <= '9')))
            ++m_at;
        const std::string digits(m_text.substr(start, m_at - start));
        char* end = nullptr;
        const double value = std::strtod(digits.c_str(), &end);
        if (digits.empty() || *end != '\0' || !(value >= 0.0 && value < 1.0))
            complainAt(start, "a dropout rate from 0.00 to 0.99");
        return std::round(value * 100.0) / 100.0;
    }

    void expect(char wanted, const std::string& description)
    {
        if (take() != wanted)
            complainAt(m_at - 1, description);
    }

    char take()
    {
        const char c = atEnd() ? '\0' : m_text[m_at];
        ++m_at;
        return c;
    }

    bool takeIf(char letter)
    {
        const bool there = !atEnd() && m_text[m_at] == letter;
        m_at += there ? 1 : 0;
        return there;
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    void complain(const std::string& expected) { complainAt(m_at, expected); }

    void complainAt(std::size_t position, const std::string& expected)
    {
        if (m_error)
            return;
        const std::string found =
            position < m_text.size() ? "'" + std::string(1, m_text[position]) + "'" : "the end";
        m_error = "at position " + std::to_string(position + 1) + " found " + found + ", expected "
            + expected;
        m_at = m_text.size();
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::optional<std::string> m_error;
};

std::string widthText(const BlockGene& gene)
{
    char text[16];
    std::snprintf(text, sizeof text, gene.widthMode == WidthMode::Absolute ? "w%d" : "o%02d",
                  gene.width);
    return text;
}

std::string blockText(const BlockGene& gene)
{
    const BlockTraits& traits = traitsOf(gene.kind);
    std::string text = std::string("L") + traits.letter;
    if (gene.kind == BlockKind::Dropout) {
        char rate[16];
        std::snprintf(rate, sizeof rate, "d%.2f", gene.dropout);
        return text + rate + "n1";
    }
    if (traits.hasWidth)
        text += widthText(gene);
    if (traits.hasKernel)
        text += "k" + std::to_string(gene.kernel);
    if (traits.hasStride)
        text += "s" + std::to_string(gene.stride);
    if (traits.hasPadding)
        text += "p" + std::to_string(gene.padding);
    if (traits.hasBlocks)
        text += "n" + std::to_string(gene.blocks);
    if (traits.hasExpansion)
        text += "e" + std::to_string(gene.expansion);
    if (gene.squeezeExcite)
        text += "q";
    if (gene.kind == BlockKind::ResNet)
        text += "r" + std::to_string(gene.reduction);
    return text + "a" + traitsOf(gene.activation).letters + "n" + std::to_string(gene.repeats);
}

std::string networkText(const Genome& genome)
{
    const DecoderGene& d = genome.decoder;
    if (d == DecoderGene{} && genome.bands.empty())
        return {};
    std::string text = "Nu";
    text += kUpsamplingLetters[static_cast<std::size_t>(d.upsampling)];
    text += 's';
    text += kSkipLetters[static_cast<std::size_t>(d.skip)];
    text += "d" + std::to_string(d.depth) + "w" + std::to_string(d.widthPercent) + "h"
        + std::to_string(d.stagesLeftOut);
    for (std::size_t i = 0; i < genome.bands.size(); ++i)
        text += (i == 0 ? "b" : ".") + std::to_string(genome.bands[i] + 1);
    return text + "E";
}

std::string decoderWords(const DecoderGene& decoder)
{
    static constexpr const char* kUpsamplings[] = {"bilinear", "nearest", "transposed",
                                                   "pixel shuffle"};
    static constexpr const char* kSkips[] = {"concatenated", "added", "no"};
    return std::string(kUpsamplings[static_cast<std::size_t>(decoder.upsampling)]) + ", "
        + kSkips[static_cast<std::size_t>(decoder.skip)] + " skips, "
        + std::to_string(decoder.depth) + (decoder.depth == 1 ? " conv" : " convs")
        + (decoder.widthPercent == 100 ? ""
                                       : ", " + std::to_string(decoder.widthPercent) + " % wide")
        + (decoder.stagesLeftOut == 0 ? ""
                                      : ", " + std::to_string(decoder.stagesLeftOut) + " left out");
}

} // namespace

bool isRecorded(const Gene& gene)
{
    return !gene.isPool && gene.block.kind != BlockKind::Dropout;
}

std::int64_t channelsAfter(const BlockGene& block, std::int64_t in)
{
    if (!traitsOf(block.kind).hasWidth)
        return in;
    const auto made = [&](std::int64_t from) -> std::int64_t {
        return block.widthMode == WidthMode::Absolute ? block.width : from * block.width;
    };
    std::int64_t channels = in;
    constexpr std::int64_t kEnough = 1LL << 40; // so that repeats cannot run over
    for (int i = 0; i < block.repeats && channels < kEnough; ++i) {
        if (block.kind == BlockKind::DenseNet)
            channels += made(channels);
        else if (block.kind == BlockKind::GhostConv)
            channels = 2 * ((made(channels) + 1) / 2);
        else
            channels = made(channels);
    }
    return channels;
}

Result<Genome> Genome::parse(std::string_view text)
{
    return Parser(text).parse();
}

std::string Genome::text() const
{
    std::string text;
    for (const Gene& gene : genes) {
        if (gene.isPool)
            text += gene.pool.kind == PoolKind::Max ? "PM2" : "Pa2";
        else
            text += blockText(gene.block);
        text += 'E';
    }
    return text + networkText(*this) + 'E';
}

std::uint64_t Genome::hash() const
{
    return stableHash(text());
}

Genome Genome::withoutDeadGenes() const
{
    Genome live = *this;
    while (!live.genes.empty() && !isRecorded(live.genes.back()))
        live.genes.pop_back();
    if (live.genes.empty())
        return *this;
    DecoderGene& built = live.decoder;
    const auto stages =
        static_cast<int>(std::count_if(live.genes.begin(), live.genes.end(), isRecorded)) - 1;
    built.stagesLeftOut = std::min(built.stagesLeftOut, stages);
    if (built.stagesLeftOut < stages)
        return live;
    // Only the resize to the input's size is left, if there is one.
    const bool resizes = std::any_of(live.genes.begin(), live.genes.end(), [](const Gene& gene) {
        return gene.isPool || gene.block.stride > 1
            || 2 * gene.block.padding != gene.block.kernel - 1;
    });
    const bool nearest = built.upsampling == Upsampling::Nearest && resizes;
    built = {};
    built.upsampling = nearest ? Upsampling::Nearest : Upsampling::Bilinear;
    built.stagesLeftOut = stages;
    return live;
}

Genome Genome::canonical(int inputBands) const
{
    Genome same = withoutDeadGenes();
    if (static_cast<int>(same.bands.size()) == inputBands)
        same.bands.clear();
    std::int64_t channels =
        same.bands.empty() ? inputBands : static_cast<std::int64_t>(same.bands.size());
    for (Gene& gene : same.genes) {
        if (gene.isPool)
            continue;
        BlockGene& block = gene.block;
        const std::int64_t before = channels;
        channels = channelsAfter(block, before);
        const bool fixed = traitsOf(block.kind).hasWidth
            && block.widthMode == WidthMode::Coefficient && block.repeats == 1;
        if (!fixed || before * block.width > INT32_MAX)
            continue;
        block.widthMode = WidthMode::Absolute;
        block.width = static_cast<int>(before * block.width);
    }
    return same;
}

std::string Genome::inWords() const
{
    int stages = 0;
    std::string parts;
    for (const Gene& gene : genes) {
        if (!isRecorded(gene))
            continue;
        ++stages;
        const BlockTraits& traits = traitsOf(gene.block.kind);
        parts += parts.empty() ? "" : ", ";
        if (gene.block.repeats > 1)
            parts += std::to_string(gene.block.repeats) + " × ";
        parts += traits.words;
        if (traits.hasWidth)
            parts += (gene.block.widthMode == WidthMode::Absolute ? " " : " ×")
                + std::to_string(gene.block.width);
        if (traits.hasKernel && gene.block.kernel != 3)
            parts += " k" + std::to_string(gene.block.kernel);
        if (gene.block.squeezeExcite)
            parts += " SE";
    }
    std::string words = std::to_string(stages) + (stages == 1 ? " stage: " : " stages: ") + parts;
    if (decoder != DecoderGene{})
        words += "; decoder " + decoderWords(decoder);
    if (!bands.empty()) {
        words += bands.size() == 1 ? "; band" : "; bands";
        for (const int band : bands)
            words += " " + std::to_string(band + 1);
    }
    return words;
}

} // namespace sextant
