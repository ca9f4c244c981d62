#pragma once

#include "core/deploy/detail/zip_archive.h"

#include <array>
#include <filesystem>
#include <string>
#include <vector>

namespace sextant::detail {

inline constexpr int kBundleVersion = 3;
/// Version 2 has another oracle graph, with stages in FP32; all else is the same.
inline constexpr int kOldestBundleVersion = 2;
inline constexpr const char* kManifestFile = "manifest.json";
inline constexpr const char* kFp32File = "model_fp32.onnx";
inline constexpr const char* kFp16File = "model_fp16.onnx";
inline constexpr const char* kFp16SimFile = "model_fp16sim.onnx";
inline constexpr const char* kTorchScriptFile = "model.pt";
inline constexpr const char* kWeightsFile = "weights.safetensors";
inline constexpr const char* kGenomeFile = "genome.txt";
inline constexpr const char* kProfileFile = "profile.json";
inline constexpr const char* kCardFile = "card.json";
inline constexpr const char* kCardPage = "card.html";
inline constexpr const char* kTargetPage = "TARGET.md";
inline constexpr const char* kInputFile = "test_vector/input.npy";
inline constexpr const char* kFp32Logits = "test_vector/logits_fp32.npy";
inline constexpr const char* kFp16Logits = "test_vector/logits_fp16.npy";
inline constexpr const char* kDeviceLogits = "test_vector/logits_device.npy";
/// What every bundle holds beside its manifest, the graph that most readers look for first.
inline constexpr std::array kBundleFiles{
    kFp32File, kFp16File, kFp16SimFile, kTorchScriptFile, kWeightsFile, kGenomeFile, kProfileFile,
    kCardFile, kCardPage, kTargetPage,  kInputFile,       kFp32Logits,  kFp16Logits, kDeviceLogits};

struct Bundle {
    FileMap files; ///< those of the manifest
    std::vector<std::string> unlisted;
    std::string candidate;
    int version = kBundleVersion;
};

/// The manifest of these files: sizes and SHA-256.
[[nodiscard]] std::string manifestJson(const FileMap& files, const std::string& candidate,
                                       const std::string& genome);

/// Reads a folder or a zip and compares it with its manifest. Errors: FileMissing; FileUnreadable
/// naming the first file that is absent or differs.
[[nodiscard]] Result<Bundle> readBundle(const std::filesystem::path& path);

/// Whether there is a bundle of any version, sound or not: what an export may replace.
[[nodiscard]] bool looksLikeBundle(const std::filesystem::path& path);

} // namespace sextant::detail
