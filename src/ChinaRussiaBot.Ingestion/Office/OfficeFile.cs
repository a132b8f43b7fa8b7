using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace ChinaRussiaBot.Ingestion.Office;

/// <summary>Opens an Office file that <see cref="ZipGuard"/> has passed, and says its faults in our words.</summary>
internal static class OfficeFile
{
    public static T Read<T>(string format, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or XmlException or IOException or InvalidDataException
            or FormatException or InvalidOperationException or ArgumentException or NullReferenceException or KeyNotFoundException or OverflowException)
        {
            throw new RefusedException(RefusalReason.Damaged, format);
        }
    }

    public static OpenSettings Settings { get; } = new()
    {
        AutoSave = false,
        MaxCharactersInPart = ReadingLimits.Default.UnpackedBytes,
        // Both forms of one drawing would be read twice; the newer one is enough.
        MarkupCompatibilityProcessSettings = new(MarkupCompatibilityProcessMode.ProcessAllParts, DocumentFormat.OpenXml.FileFormatVersions.Microsoft365),
    };
}
