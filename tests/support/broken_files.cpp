#include "tests/support/broken_files.h"

#include "tests/support/crafted_tiff.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <limits>
#include <sys/stat.h>

namespace {

/// Files that no program should be given, by name; written into a folder.
class BrokenFiles {
public:
    explicit BrokenFiles(const QString& folder) : m_folder(folder) { }

    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder + "/" + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return path;
    }

    /// @param change makes the TIFF lie
    template <typename Change>
    [[nodiscard]] QString tiff(const QString& name, const Change& change) const
    {
        CraftedTiff crafted;
        change(crafted);
        return write(name, crafted.bytes());
    }

    [[nodiscard]] QString vrt(const QString& name, const QByteArray& attributes,
                              const QByteArray& inside) const
    {
        return write(name, "<VRTDataset " + attributes + ">" + inside + "</VRTDataset>");
    }

    [[nodiscard]] static QByteArray vrtBand(const QByteArray& source)
    {
        return "<VRTRasterBand dataType='Byte' band='1'><SimpleSource><SourceFilename "
               "relativeToVRT='1'>"
            + source + "</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>";
    }

private:
    QString m_folder;
};

/// Collects the cases of one folder.
class Cases {
public:
    explicit Cases(QString folder) : m_folder(std::move(folder)) { }

    std::vector<BrokenFile> all()
    {
        addTiffs();
        addOtherRasters();
        addVrts();
        addVectors();
        addLabelFiles();
        return std::move(m_cases);
    }

private:
    void addRaster(const char* name, const QString& file)
    {
        m_cases.push_back({name, file, {"vessels", file}});
    }
    void addVector(const char* name, const QString& file)
    {
        m_cases.push_back({name, file, {"vessels", at("good/scene_mask.tif"), "--land", file}});
    }
    void addLabels(const char* name, const QString& file)
    {
        m_cases.push_back(
            {name, file, {"dataset", "import", scene(), "--labels", file, "--out", at("never")}});
    }

    [[nodiscard]] QString at(const char* name) const { return m_folder + "/" + name; }
    [[nodiscard]] QString scene() const { return at("good/scene.tif"); }
    [[nodiscard]] BrokenFiles files() const { return BrokenFiles(m_folder); }

    void addTiffs()
    {
        const auto made = files();
        const auto add = [&](const char* name, const auto& change) {
            addRaster(name, made.tiff(QString("t%1.tif").arg(qHash(QByteArray(name))), change));
        };
        using Tiff = CraftedTiff;
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double inf = std::numeric_limits<double>::infinity();
        add("directory beyond the end", [](Tiff& t) { t.directoryAt = 0x7fffffff; });
        add("directory in the header", [](Tiff& t) { t.directoryAt = 0; });
        add("no tags", [](Tiff& t) { t.longs.clear(); });
        add("width 0", [](Tiff& t) { t.longs[256] = {0}; });
        add("height 0", [](Tiff& t) { t.longs[257] = {0}; });
        add("no width", [](Tiff& t) { t.longs.erase(256); });
        add("two thousand million a side",
            [](Tiff& t) { t.longs[256] = t.longs[257] = t.longs[278] = {0x7fffffff}; });
        add("two million wide", [](Tiff& t) { t.longs[256] = {2'000'000}; });
        add("strip beyond the end", [](Tiff& t) { t.longs[273] = {0x7fffff00}; });
        add("strip of 4 GiB", [](Tiff& t) {
            t.longs[256] = t.longs[257] = t.longs[278] = {60'000};
            t.longs[279] = {0xffffffff};
        });
        add("no strips", [](Tiff& t) {
            t.longs.erase(273);
            t.longs.erase(279);
            t.longs[256] = t.longs[257] = {900'000'000};
        });
        add("tiles of no width", [](Tiff& t) {
            t.longs[322] = {0};
            t.longs[323] = {16};
            t.longs[324] = {8};
            t.longs[325] = {64};
        });
        add("tiles of 64 Tpixels", [](Tiff& t) {
            t.longs[322] = t.longs[323] = {1u << 23};
            t.longs[324] = {8};
            t.longs[325] = {64};
        });
        add("tiles of 4 Gpixels", [](Tiff& t) {
            t.longs[322] = t.longs[323] = {65'520};
            t.longs[324] = {8};
            t.longs[325] = {64};
        });
        add("65 bits", [](Tiff& t) { t.longs[258] = {65}; });
        add("no samples", [](Tiff& t) { t.longs[277] = {0}; });
        add("60,000 samples", [](Tiff& t) { t.longs[277] = {60'000}; });
        add("compression unheard of", [](Tiff& t) { t.longs[259] = {9999}; });
        add("LZW of noise", [](Tiff& t) {
            t.longs[259] = {5};
            t.data = QByteArray(64, '\x5a');
        });
        add("deflate of noise", [](Tiff& t) {
            t.longs[259] = {8};
            t.data = QByteArray(64, '\x5a');
        });
        add("JPEG of noise", [](Tiff& t) {
            t.longs[259] = {7};
            t.data = QByteArray(64, '\x5a');
        });
        add("transform of NaN", [nan](Tiff& t) {
            t.doubles[33550] = {nan, nan, 0};
            t.doubles[33922] = {0, 0, 0, 10, 50, 0};
        });
        add("transform of Inf", [inf](Tiff& t) {
            t.doubles[33550] = {10, 10, 0};
            t.doubles[33922] = {0, 0, 0, inf, inf, 0};
        });
        add("matrix without area",
            [](Tiff& t) { t.doubles[34264] = {1, 1, 0, 5, 1, 1, 0, 5, 0, 0, 0, 0, 0, 0, 0, 1}; });
    }

    void addOtherRasters()
    {
        const auto made = files();
        addRaster("empty", made.write("empty.tif", {}));
        addRaster("four bytes", made.write("four.tif", "II*"));
        addRaster("text", made.write("text.tif", "this is no image\n"));
        QByteArray noise;
        for (unsigned i = 0; i < 100'000; ++i)
            noise.append(static_cast<char>((i * 2654435761u) >> 13));
        addRaster("noise", made.write("noise.tif", noise));
        QFile whole(scene());
        if (whole.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = whole.readAll();
            addRaster("cut in the pixels", made.write("cut.tif", bytes.left(bytes.size() / 3)));
            QByteArray holed = bytes;
            holed.replace(bytes.size() / 4, bytes.size() / 2, QByteArray(bytes.size() / 2, '\x7f'));
            addRaster("overwritten in the middle", made.write("holed.tif", holed));
        }
        addRaster("a folder", at("good"));
        addRaster("absent", at("absent.tif"));
        const QString pipe = at("pipe.tif");
        ::mkfifo(pipe.toLocal8Bit().constData(), 0600);
        addRaster("a pipe nobody writes to", pipe);
        addRaster("a device without end", "/dev/zero");
        QFile::link(at("loop.tif"), at("loop.tif"));
        addRaster("a link to itself", at("loop.tif"));
        addRaster("PNG cut",
                  made.write("cut.png", QByteArray::fromHex("89504e470d0a1a0a0000000d4948")));
        addRaster("PNG of 2 Gpixels a side",
                  made.write("vast.png",
                             QByteArray::fromHex("89504e470d0a1a0a0000000d494844527fffffff7fffffff"
                                                 "0800000000d3a0ed5b")));
        addRaster("JPEG cut", made.write("cut.jpg", QByteArray::fromHex("ffd8ffe000104a464946")));
        addRaster("JPEG 2000 cut",
                  made.write("cut.jp2", QByteArray::fromHex("0000000c6a5020200d0a870a00000014")));
        addRaster("HDF5 cut",
                  made.write("cut.h5", QByteArray::fromHex("894844460d0a1a0a00000000")));
        addRaster("netCDF cut", made.write("cut.nc", QByteArray("CDF\x01\x00\x00", 6)));
    }

    void addVrts()
    {
        const auto made = files();
        const QByteArray size = "rasterXSize='8' rasterYSize='8'";
        const auto add = [&](const char* name, const QString& file, const QByteArray& attributes,
                             const QByteArray& inside) {
            addRaster(name, made.vrt(file, attributes, inside));
        };
        add("VRT of itself", "self.vrt", size, BrokenFiles::vrtBand("self.vrt"));
        std::ignore = made.vrt("b.vrt", size, BrokenFiles::vrtBand("a.vrt"));
        add("VRTs of each other", "a.vrt", size, BrokenFiles::vrtBand("b.vrt"));
        add("VRT of nothing", "nothing.vrt", size, BrokenFiles::vrtBand("nowhere.tif"));
        add("VRT without bands", "bandless.vrt", size, {});
        add("VRT of negative size", "negative.vrt", "rasterXSize='-8' rasterYSize='8'",
            BrokenFiles::vrtBand("good/scene.tif"));
        add("VRT of 2 Gpixels a side", "vast.vrt",
            "rasterXSize='2147483647' rasterYSize='2147483647'",
            BrokenFiles::vrtBand("good/scene.tif"));
        add("VRT of NaN", "nan.vrt", size,
            "<GeoTransform>nan, nan, 0, 0, 0, nan</GeoTransform>"
                + BrokenFiles::vrtBand("good/scene.tif"));
        add("VRT without area", "flat.vrt", size,
            "<GeoTransform>1, 0, 0, 1, 0, 0</GeoTransform>"
                + BrokenFiles::vrtBand("good/scene.tif"));
        add("VRT from the network", "net.vrt", size,
            BrokenFiles::vrtBand("/vsicurl/http://127.0.0.1:9/a.tif").replace("='1'>/", "='0'>/"));
        addRaster("VRT that ends", made.write("open.vrt", "<VRTDataset rasterXSize='8' raster"));
        addRaster("VRT 100,000 deep",
                  made.write("deep.vrt", "<VRTDataset>" + QByteArray("<a>").repeated(100'000)));
    }

    void addVectors()
    {
        const auto made = files();
        const QByteArray head = R"({"type":"FeatureCollection","features":[{"type":"Feature",)"
                                R"("properties":{},"geometry":)";
        addVector("vector: empty", made.write("empty.geojson", {}));
        addVector("vector: absent", at("absent.gpkg"));
        addVector("vector: text", made.write("text.geojson", "no vectors"));
        addVector("vector: cut", made.write("cut.geojson", head + R"({"type":"Polygon","coor)"));
        addVector(
            "vector: points alone",
            made.write("points.geojson", head + R"({"type":"Point","coordinates":[3,51]}}]})"));
        addVector("vector: not finite",
                  made.write("huge.geojson",
                             head
                                 + R"({"type":"Polygon","coordinates":[[[1e999,0],[1,0],[1,1],)"
                                   R"([1e999,0]]]}}]})"));
        addVector("vector: GeoPackage cut",
                  made.write("cut.gpkg", QByteArray("SQLite format 3\0\x10\0\1\1", 20)));
        addVector(
            "vector: GeoPackage of noise",
            made.write("noise.gpkg", QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x')));
        addVector("vector: Shapefile cut",
                  made.write("cut.shp", QByteArray::fromHex("0000270a00000000")));
        addVector("vector: VRT of itself",
                  made.write("self_vector.vrt",
                             "<OGRVRTDataSource><OGRVRTLayer name='a'><SrcDataSource "
                             "relativeToVRT='1'>self_vector.vrt</SrcDataSource>"
                             "</OGRVRTLayer></OGRVRTDataSource>"));
        addVector("vector: a raster", scene());
    }

    void addLabelFiles()
    {
        const auto made = files();
        addLabels("COCO: no JSON", made.write("a.json", "{"));
        addLabels("COCO: a list", made.write("b.json", "[1, 2]"));
        addLabels("COCO: no images", made.write("c.json", R"({"annotations":[]})"));
        addLabels("COCO: 100,000 deep", made.write("d.json", QByteArray("[").repeated(100'000)));
        const auto coco = [&](const char* name, const char* file, const QByteArray& image,
                              const QByteArray& segmentation) {
            addLabels(name,
                      made.write(file,
                                 R"({"images":[)" + image
                                     + R"(],"annotations":[{"image_id":1,)"
                                       R"("segmentation":)"
                                     + segmentation + "}]}"));
        };
        const QByteArray image = R"({"id":1,"file_name":"scene.tif","width":768,"height":768})";
        coco("COCO: image without size", "e.json", R"({"id":1,"file_name":"scene.tif"})", "[]");
        coco("COCO: another size", "f.json",
             R"({"id":1,"file_name":"scene.tif","width":9,"height":9})", "[[1,1,4,1,4,4]]");
        coco("COCO: box alone", "g.json", image, "null");
        coco("COCO: counts too few", "h.json", image, R"({"size":[768,768],"counts":[5,5]})");
        coco("COCO: a vessel of a million million pixels", "i.json",
             R"({"id":1,"file_name":"scene.tif","width":1000000,"height":1000000})",
             R"({"size":[1000000,1000000],"counts":[0,1000000000000]})");
        addLabels("run lengths: other columns", made.write("a.csv", "a,b\n1,2\n"));
        addLabels("run lengths: outside",
                  made.write("b.csv", "ImageId,EncodedPixels\nscene.tif,589824 2\n"));
        addLabels("run lengths: letters",
                  made.write("c.csv", "ImageId,EncodedPixels\nscene.tif,one two\n"));
        addLabels("run lengths: none of this image",
                  made.write("d.csv", "ImageId,EncodedPixels\nother.tif,1 2\n"));
        addLabels("a mask of another size", made.tiff("other_size.tif", [](CraftedTiff&) {}));
    }

    const QString m_folder;
    std::vector<BrokenFile> m_cases;
};

} // namespace

std::vector<BrokenFile> brokenFiles(const QString& folder)
{
    return Cases(folder).all();
}
