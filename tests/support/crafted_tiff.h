#pragma once

#include <QByteArray>

#include <bit>
#include <cstdint>
#include <map>
#include <vector>

/// A TIFF written tag by tag, so that every tag can lie.
class CraftedTiff {
public:
    /// 8 x 8 pixels of one byte, one strip, no compression.
    CraftedTiff()
    {
        for (const auto& [tag, value] : {std::pair{256, 8},
                                         {257, 8},
                                         {258, 8},
                                         {259, 1},
                                         {262, 1},
                                         {277, 1},
                                         {278, 8},
                                         {279, 64}})
            longs[static_cast<std::uint16_t>(tag)] = {static_cast<std::uint32_t>(value)};
        longs[273] = {kDataAt};
    }

    std::map<std::uint16_t, std::vector<std::uint32_t>> longs;
    std::map<std::uint16_t, std::vector<double>> doubles;
    QByteArray data = QByteArray(64, 'v');
    std::uint32_t directoryAt = kDataAt + 4096;

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray file("II*\0", 4);
        number(file, directoryAt, 4);
        file.append(data.leftJustified(kDataAt + 4096 - 8, '\0', true));
        QByteArray directory;
        QByteArray values;
        const auto entries = static_cast<std::uint32_t>(longs.size() + doubles.size());
        const std::uint32_t valuesAt = kDataAt + 4096 + 2 + 12 * entries + 4;
        number(directory, entries, 2);
        for (int tag = 0; tag < 65536; ++tag) {
            const auto key = static_cast<std::uint16_t>(tag);
            if (const auto found = longs.find(key); found != longs.end()) {
                number(directory, key, 2);
                number(directory, 4, 2);
                number(directory, static_cast<std::uint32_t>(found->second.size()), 4);
                if (found->second.size() == 1) {
                    number(directory, found->second[0], 4);
                    continue;
                }
                number(directory, valuesAt + static_cast<std::uint32_t>(values.size()), 4);
                for (const std::uint32_t value : found->second)
                    number(values, value, 4);
            }
            if (const auto found = doubles.find(key); found != doubles.end()) {
                number(directory, key, 2);
                number(directory, 12, 2);
                number(directory, static_cast<std::uint32_t>(found->second.size()), 4);
                number(directory, valuesAt + static_cast<std::uint32_t>(values.size()), 4);
                for (const double value : found->second)
                    number(values, std::bit_cast<std::uint64_t>(value), 8);
            }
        }
        number(directory, 0, 4);
        return file + directory + values;
    }

    static constexpr std::uint32_t kDataAt = 8;

private:
    static void number(QByteArray& to, std::uint64_t value, int size)
    {
        for (int i = 0; i < size; ++i)
            to.append(static_cast<char>(value >> (8 * i) & 0xff));
    }
};
