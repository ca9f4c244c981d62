#include "core/base/files.h"
#include "core/geo/detail/gdal_handles.h"

#include <cpl_vsi.h>
#include <ogr_spatialref.h>

#include <array>
#include <atomic>
#include <cstdint>
#include <dlfcn.h>
#include <fstream>
#include <mutex>

namespace sextant {

namespace {

std::atomic<bool> networkAllowed = false; // a switch of the process, as GDAL's drivers are

/// Drivers that reach for the network, by a name or by what a file says.
constexpr std::array kNetworkDrivers{
    "HTTP",   "WMS",   "WCS",          "WMTS",     "WFS",           "OAPIF",         "OGCAPI",
    "DAAS",   "EEDA",  "EEDAI",        "PLMOSAIC", "PLSCENES",      "NGW",           "STACTA",
    "STACIT", "Carto", "AmigoCloud",   "CSW",      "Elasticsearch", "PostGISRaster", "PostgreSQL",
    "MySQL",  "ODBC",  "MSSQLSpatial", "OCI",      "HANA",          "MongoDBv3",     "CouchDB",
    "DODS",   "GMLAS", "GeoRSS",       "RDA"};
/// GDAL's virtual file systems on the network.
constexpr std::array kNetworkPrefixes{"/vsicurl/",
                                      "/vsicurl?",
                                      "/vsicurl_streaming/",
                                      "/vsis3/",
                                      "/vsis3_streaming/",
                                      "/vsigs/",
                                      "/vsigs_streaming/",
                                      "/vsiaz/",
                                      "/vsiaz_streaming/",
                                      "/vsiadls/",
                                      "/vsioss/",
                                      "/vsioss_streaming/",
                                      "/vsiswift/",
                                      "/vsiswift_streaming/",
                                      "/vsihdfs/",
                                      "/vsiwebhdfs/"};

/// The HDF5 library prints whole stacks of errors for a file that is none, from each thread anew.
/// GDAL may or may not have loaded it, so it is asked for by name.
void quietHdf5()
{
    using SetAuto = int (*)(std::int64_t stack, void* print, void* data);
    static const auto setAuto = reinterpret_cast<SetAuto>(dlsym(RTLD_DEFAULT, "H5Eset_auto2"));
    if (setAuto)
        (void)setAuto(0, nullptr, nullptr);
}

void closeNetwork()
{
    for (const char* name : kNetworkDrivers)
        if (GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(name))
            GetGDALDriverManager()->DeregisterDriver(driver);
    // A handler that opens nothing takes the place of the one that fetches.
    const std::unique_ptr<VSIFilesystemPluginCallbacksStruct,
                          decltype(&VSIFreeFilesystemPluginCallbacksStruct)>
        callbacks(VSIAllocFilesystemPluginCallbacksStruct(),
                  VSIFreeFilesystemPluginCallbacksStruct);
    callbacks->open = [](void*, const char* name, const char*) -> void* {
        CPLError(CE_Failure, CPLE_OpenFailed, "%s is on the network, which is not allowed", name);
        return nullptr;
    };
    callbacks->stat = [](void*, const char*, VSIStatBufL*, int) { return -1; };
    callbacks->read = [](void*, void*, std::size_t, std::size_t) -> std::size_t { return 0; };
    callbacks->seek = [](void*, vsi_l_offset, int) { return -1; };
    callbacks->tell = [](void*) -> vsi_l_offset { return 0; };
    callbacks->eof = [](void*) { return 1; };
    callbacks->close = [](void*) { return 0; };
    for (const char* prefix : kNetworkPrefixes)
        VSIInstallPluginHandler(prefix, callbacks.get());
}

/// True for a VRT that names a data set on the network through a driver that also reads local
/// files.
bool namesNetwork(const std::filesystem::path& path)
{
    constexpr std::size_t kMost = 16u << 20;
    std::ifstream in(path, std::ios::binary);
    std::string text(512, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    if (text.find("<VRTDataset") == std::string::npos && text.find("<OGRVRT") == std::string::npos)
        return false;
    in.clear();
    in.seekg(0);
    text.resize(kMost);
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    for (const char* scheme : {"http://", "https://", "ftp://"})
        for (auto at = text.find(scheme); at != std::string::npos; at = text.find(scheme, at + 1)) {
            // Name spaces of XML look like addresses and are none.
            const auto tag = text.rfind('<', at);
            const std::string before = text.substr(tag, at - tag);
            if (before.find("xmlns") == std::string::npos
                && before.find("schemaLocation") == std::string::npos)
                return true;
        }
    return false;
}

} // namespace

void allowNetworkFiles()
{
    networkAllowed = true;
}

void detail::initialiseGdal()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // GDAL's own default is 5 % of the machine's memory, which no budget of ours knows of.
        constexpr GIntBig kBlockCacheBytes = 128 << 20;
        GDALSetCacheMax64(kBlockCacheBytes);
        GDALAllRegister();
        if (!networkAllowed)
            closeNetwork();
    });
}

Result<detail::DatasetHandle> detail::openFile(const std::filesystem::path& path, unsigned flags)
{
    initialiseGdal();
    const bool remote = path.string().starts_with("/vsi");
    std::error_code ec;
    if (!(networkAllowed && remote) && !std::filesystem::exists(path, ec))
        return fail(ErrorCode::FileMissing, path.string(),
                    remote ? "is on the network, which is not allowed" : "no such file");
    const auto kind = std::filesystem::status(path, ec).type();
    if (kind == std::filesystem::file_type::fifo || kind == std::filesystem::file_type::socket
        || kind == std::filesystem::file_type::character)
        return fail(ErrorCode::RasterOpen, path.string(), "is a pipe or device, not a file");
    if (!networkAllowed && namesNetwork(path))
        return fail(ErrorCode::RasterOpen, path.string(),
                    "names data on the network, which is not allowed");
    quietHdf5();
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    DatasetHandle dataset(GDALDataset::Open(path.c_str(), flags | GDAL_OF_VERBOSE_ERROR));
    if (!dataset && (flags & GDAL_OF_VECTOR) != 0)
        return tl::unexpected(readError(ErrorCode::RasterOpen, path,
                                        "cannot be opened as a vector file",
                                        "copy it again, or convert it with ogr2ogr"));
    if (!dataset)
        return tl::unexpected(readError(ErrorCode::RasterOpen, path, "cannot be opened as a raster",
                                        "copy it again, or convert it with gdal_translate"));
    return dataset;
}

Error detail::readError(ErrorCode code, const std::filesystem::path& path, const std::string& what,
                        const std::string& cure)
{
    std::string why = CPLGetLastErrorMsg();
    const std::string name = path.string();
    if (why.find("not recognized as a supported file format") != std::string::npos)
        why = "no format that GDAL knows";
    for (const std::string& part : {name + ", ", name + ": ", name + ":", name})
        for (auto at = why.find(part); at != std::string::npos; at = why.find(part))
            why.erase(at, part.size());
    while (why.ends_with('.') || why.ends_with(' ') || why.ends_with('\n'))
        why.pop_back();
    return {code, name, what + (why.empty() ? "" : " (" + why + ")") + ": " + cure};
}

Error detail::gdalError(ErrorCode code, const std::filesystem::path& path,
                        const std::string& fallback)
{
    std::string why = CPLGetLastErrorMsg();
    const std::string name = path.string();
    if (why.starts_with(name + ": "))
        why.erase(0, name.size() + 2);
    return {code, name, why.empty() ? fallback : why};
}

GDALDataType detail::gdalType(SampleType type)
{
    switch (type) {
    case SampleType::UInt8:
        return GDT_Byte;
    case SampleType::UInt16:
        return GDT_UInt16;
    case SampleType::Int16:
        return GDT_Int16;
    case SampleType::Float32:
    case SampleType::Levelled:
    case SampleType::Other:
        return GDT_Float32;
    }
    return GDT_Float32;
}

void detail::copyGeoreference(GDALDataset& target, const RasterInfo& info)
{
    if (info.worldFromPixel) {
        GeoTransform transform = *info.worldFromPixel;
        target.SetGeoTransform(transform.data());
    }
    if (!info.controlPoints.empty() && !info.worldFromPixel) {
        std::vector<GDAL_GCP> points(info.controlPoints.size());
        GDALInitGCPs(static_cast<int>(points.size()), points.data());
        for (std::size_t i = 0; i < points.size(); ++i) {
            const ControlPoint& from = info.controlPoints[i];
            points[i].dfGCPPixel = from.column;
            points[i].dfGCPLine = from.row;
            points[i].dfGCPX = from.x;
            points[i].dfGCPY = from.y;
            points[i].dfGCPZ = from.z;
        }
        OGRSpatialReference crs;
        const bool known = !info.projectionWkt.empty()
            && crs.SetFromUserInput(info.projectionWkt.c_str()) == OGRERR_NONE;
        target.SetGCPs(static_cast<int>(points.size()), points.data(), known ? &crs : nullptr);
        GDALDeinitGCPs(static_cast<int>(points.size()), points.data());
        return;
    }
    if (!info.projectionWkt.empty())
        target.SetProjection(info.projectionWkt.c_str());
}

std::filesystem::path detail::temporaryFor(const std::filesystem::path& path)
{
    auto temporary = temporaryBeside(path);
    temporary += path.extension();
    return temporary;
}

} // namespace sextant
