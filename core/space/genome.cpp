#include "core/space/genome.h"

#include "core/base/hash.h"

#include <cmath>
#include <cstdio>
#include <optional>

namespace sextant {

namespace {

constexpr std::string_view kLetters = "bcedmnRDop"; // in the order of BlockKind

bool hasKernel(BlockKind kind)
{
    return kind == BlockKind::ConvAct || kind == BlockKind::ConvBnAct || kind == BlockKind::ConvSe;
}

/// Reads one genome from left to right and remembers the first thing that went wrong.
class Parser {
public:
    explicit Parser(std::string_view text) : m_text(text) { }

    Result<Genome> parse()
    {
        Genome genome;
        while (!m_error && !atEnd() && m_text[m_at] != 'E')
            genome.genes.push_back(gene());
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
        const auto index = kLetters.find(letter);
        if (letter == '\0' || index == std::string_view::npos) {
            complainAt(m_at - 1, "a block letter, one of " + std::string(kLetters));
            return gene;
        }
        gene.kind = static_cast<BlockKind>(index);
        switch (gene.kind) {
        case BlockKind::ConvAct:
        case BlockKind::ConvBnAct:
        case BlockKind::ConvSe:
            width(gene);
            gene.kernel = number('k', 1, 99);
            gene.stride = number('s', 1, 9);
            gene.padding = number('p', 0, 49);
            break;
        case BlockKind::DenseNet:
            width(gene);
            break;
        case BlockKind::MbConv:
        case BlockKind::MbConvNoRes:
            gene.expansion = number('e', 1, 99);
            break;
        case BlockKind::ResNet:
            gene.reduction = number('r', 1, 99);
            break;
        case BlockKind::Dropout:
            gene.dropout = rate();
            break;
        case BlockKind::CspConv:
            gene.blocks = number('n', 1, 9);
            break;
        case BlockKind::CspMbConv:
            gene.blocks = number('n', 1, 9);
            gene.expansion = number('e', 1, 99);
            break;
        }
        if (gene.kind != BlockKind::Dropout)
            gene.activation = activation();
        expect('n', "n1 at the end of a block");
        expect('1', "n1 at the end of a block");
        return gene;
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
        switch (take()) {
        case 'r':
            return ActivationKind::Relu;
        case 'g':
            return ActivationKind::Gelu;
        case 's':
            if (!atEnd() && m_text[m_at] == 'g') {
                ++m_at;
                return ActivationKind::Sigmoid;
            }
            return ActivationKind::Softmax;
        default:
            complainAt(m_at - 1, "an activation, r, g, s or sg");
            return ActivationKind::Relu;
        }
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

std::string activationText(ActivationKind kind)
{
    switch (kind) {
    case ActivationKind::Relu:
        return "ar";
    case ActivationKind::Gelu:
        return "ag";
    case ActivationKind::Softmax:
        return "as";
    case ActivationKind::Sigmoid:
        return "asg";
    }
    return "ar";
}

std::string widthText(const BlockGene& gene)
{
    char text[16];
    std::snprintf(text, sizeof text, gene.widthMode == WidthMode::Absolute ? "w%d" : "o%02d",
                  gene.width);
    return text;
}

std::string blockText(const BlockGene& gene)
{
    std::string text = "L";
    text += kLetters[static_cast<std::size_t>(gene.kind)];
    if (hasKernel(gene.kind)) {
        text += widthText(gene) + "k" + std::to_string(gene.kernel) + "s"
            + std::to_string(gene.stride) + "p" + std::to_string(gene.padding);
    } else if (gene.kind == BlockKind::DenseNet) {
        text += widthText(gene);
    } else if (gene.kind == BlockKind::Dropout) {
        char rate[16];
        std::snprintf(rate, sizeof rate, "d%.2f", gene.dropout);
        return text + rate + "n1";
    } else if (gene.kind == BlockKind::ResNet) {
        text += "r" + std::to_string(gene.reduction);
    } else if (gene.kind == BlockKind::MbConv || gene.kind == BlockKind::MbConvNoRes) {
        text += "e" + std::to_string(gene.expansion);
    } else if (gene.kind == BlockKind::CspConv) {
        text += "n" + std::to_string(gene.blocks);
    } else {
        text += "n" + std::to_string(gene.blocks) + "e" + std::to_string(gene.expansion);
    }
    return text + activationText(gene.activation) + "n1";
}

bool isRecorded(const Gene& gene)
{
    return !gene.isPool && gene.block.kind != BlockKind::Dropout;
}

} // namespace

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
    return text + 'E';
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
    return live.genes.empty() ? *this : live;
}

std::string Genome::inWords() const
{
    static constexpr const char* kNames[] = {
        "conv",       "conv-BN", "conv-SE",  "dense",     "MBConv", "MBConv (no residual)",
        "bottleneck", "dropout", "CSP conv", "CSP MBConv"};
    int stages = 0;
    std::string parts;
    for (const Gene& gene : genes) {
        if (!isRecorded(gene))
            continue;
        ++stages;
        parts += parts.empty() ? "" : ", ";
        parts += kNames[static_cast<std::size_t>(gene.block.kind)];
        const bool wide = hasKernel(gene.block.kind) || gene.block.kind == BlockKind::DenseNet;
        if (wide)
            parts += (gene.block.widthMode == WidthMode::Absolute ? " " : " ×")
                + std::to_string(gene.block.width);
        if (hasKernel(gene.block.kind) && gene.block.kernel != 3)
            parts += " k" + std::to_string(gene.block.kernel);
    }
    return std::to_string(stages) + (stages == 1 ? " stage: " : " stages: ") + parts;
}

} // namespace sextant
