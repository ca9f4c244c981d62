#include "core/deploy/detail/bundle_files.h"

#include "core/base/files.h"
#include "core/base/sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

namespace sextant::detail {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

struct Listed {
    std::string name, hash;
    std::uint64_t bytes = 0;
};
struct Manifest {
    std::string candidate;
    int version = kBundleVersion;
    std::vector<Listed> files;
};

bool isPlain(const std::string& name)
{
    const fs::path path(name);
    return !name.empty() && name != kManifestFile && path.is_relative()
        && std::none_of(path.begin(), path.end(), [](const fs::path& part) {
               return part == ".." || part == "." || part.empty();
           });
}

Result<Manifest> parseManifest(std::string_view text, const std::string& what)
{
    const auto refuse = [&](const std::string& why) {
        return fail(ErrorCode::FileUnreadable, what, std::string(kManifestFile) + " " + why);
    };
    Manifest manifest;
    try {
        const json document = json::parse(text);
        if (document.at("format").get<std::string>() != "sextant-bundle")
            return refuse("is not that of a bundle");
        manifest.version = document.at("version").get<int>();
        if (manifest.version > kBundleVersion)
            return refuse("is of version " + std::to_string(manifest.version)
                          + ", which a newer Sextant wrote");
        if (manifest.version < kOldestBundleVersion)
            return refuse("is of version " + std::to_string(manifest.version)
                          + ", which is not known");
        manifest.candidate = document.at("candidate").get<std::string>();
        for (const json& file : document.at("files")) {
            Listed listed{file.at("name").get<std::string>(), file.at("sha256").get<std::string>(),
                          file.at("bytes").get<std::uint64_t>()};
            if (!isPlain(listed.name))
                return refuse("lists a file outside the bundle");
            manifest.files.push_back(std::move(listed));
        }
    } catch (const std::exception& e) {
        return refuse(std::string("is damaged: ") + e.what());
    }
    for (const char* name : kBundleFiles)
        if (std::none_of(manifest.files.begin(), manifest.files.end(),
                         [&](const Listed& file) { return file.name == name; }))
            return refuse(std::string("does not list ") + name);
    return manifest;
}

/// @param read contents by name, of at most so many bytes
Result<Bundle> readListed(const Manifest& manifest, const std::string& what,
                          const std::function<Result<std::string>(const Listed&)>& read)
{
    Bundle bundle;
    bundle.candidate = manifest.candidate;
    bundle.version = manifest.version;
    for (const Listed& listed : manifest.files) {
        auto content = read(listed);
        if (!content)
            return tl::unexpected(content.error());
        if (content->size() != listed.bytes || sha256(*content) != listed.hash)
            return fail(ErrorCode::FileUnreadable, what,
                        listed.name + " was changed: its SHA-256 is not the manifest's");
        bundle.files[listed.name] = std::move(*content);
    }
    return bundle;
}

Result<Bundle> readFolder(const fs::path& folder)
{
    const std::string what = folder.string();
    const auto text = readFile(folder / kManifestFile);
    if (!text)
        return fail(ErrorCode::FileUnreadable, what, "not a bundle: it has no manifest.json");
    const auto manifest = parseManifest(*text, what);
    if (!manifest)
        return tl::unexpected(manifest.error());
    auto bundle = readListed(*manifest, what, [&](const Listed& listed) -> Result<std::string> {
        std::error_code ec;
        const auto size = fs::file_size(folder / listed.name, ec);
        if (ec)
            return fail(ErrorCode::FileUnreadable, what, listed.name + " is missing");
        if (size != listed.bytes)
            return fail(ErrorCode::FileUnreadable, what,
                        listed.name + " was changed: it has " + std::to_string(size)
                            + " bytes, the manifest says " + std::to_string(listed.bytes));
        return readFile(folder / listed.name);
    });
    if (!bundle)
        return bundle;
    std::error_code ec;
    for (fs::recursive_directory_iterator entry(folder, ec), end; !ec && entry != end;
         entry.increment(ec)) {
        const std::string name = fs::relative(entry->path(), folder, ec).generic_string();
        if (!entry->is_directory(ec) && name != kManifestFile && !bundle->files.contains(name))
            bundle->unlisted.push_back(name);
    }
    std::sort(bundle->unlisted.begin(), bundle->unlisted.end());
    return bundle;
}

Result<Bundle> readArchive(const fs::path& file)
{
    const std::string what = file.string();
    const auto bytes = readFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto members = readZip(*bytes, what);
    if (!members)
        return tl::unexpected(members.error());
    const auto text = members->find(kManifestFile);
    if (text == members->end())
        return fail(ErrorCode::FileUnreadable, what, "not a bundle: it has no manifest.json");
    const auto manifest = parseManifest(text->second, what);
    if (!manifest)
        return tl::unexpected(manifest.error());
    auto bundle = readListed(*manifest, what, [&](const Listed& listed) -> Result<std::string> {
        const auto found = members->find(listed.name);
        if (found == members->end())
            return fail(ErrorCode::FileUnreadable, what, listed.name + " is missing");
        return found->second;
    });
    if (bundle)
        for (const auto& [name, content] : *members)
            if (name != kManifestFile && !bundle->files.contains(name))
                bundle->unlisted.push_back(name);
    return bundle;
}

} // namespace

std::string manifestJson(const FileMap& files, const std::string& candidate,
                         const std::string& genome)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const auto& [name, content] : files)
        list.push_back({{"name", name}, {"bytes", content.size()}, {"sha256", sha256(content)}});
    const nlohmann::ordered_json document{{"format", "sextant-bundle"},
                                          {"version", kBundleVersion},
                                          {"candidate", candidate},
                                          {"genome", genome},
                                          {"files", list}};
    return document.dump(2) + "\n";
}

Result<Bundle> readBundle(const fs::path& path)
{
    std::error_code ec;
    if (!fs::exists(path, ec))
        return fail(ErrorCode::FileMissing, path.string(), "no such file or folder");
    return guarded([&] { return fs::is_directory(path) ? readFolder(path) : readArchive(path); },
                   path.string());
}

bool looksLikeBundle(const fs::path& path)
{
    std::error_code ec;
    if (fs::is_directory(path, ec))
        return fs::exists(path / kManifestFile, ec);
    return path.extension() == ".zip" && fs::is_regular_file(path, ec);
}

} // namespace sextant::detail
