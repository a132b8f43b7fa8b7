using System.Globalization;

namespace ChinaRussiaBot.Knowledge;

/// <summary>Reads where a port lies. Positions far from both countries' border are mistakes: most often latitude and longitude swapped.</summary>
internal static class LocationReader
{
    private const string Key = "location";

    public static PortLocation? Read(Entry entry, ReadingContext context)
    {
        if (entry.Mapping(Key) is not { } location)
            return null;
        decimal? latitude = Degrees(location, "lat", 40, 56);
        decimal? longitude = Degrees(location, "lon", 73, 140);
        string of = location.Text("of");
        if (of is not ("town" or "crossing"))
            location.ProblemAt("of", $"'{of}': should be town or crossing");
        Source? source = ReadingContext.Find(location, "source", location.Text("source"), context.Sources, "source");
        location.NoOtherKeys();
        return latitude is { } north && longitude is { } east && source is not null ? new PortLocation(north, east, of == "town", source) : null;
    }

    private static decimal? Degrees(Entry location, string key, int least, int most)
    {
        string text = location.Text(key);
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal degrees) && degrees >= least && degrees <= most)
            return degrees;
        location.ProblemAt(key, $"'{text}': should be degrees between {least} and {most}, such as {least}.25");
        return null;
    }
}
