namespace ChinaRussiaBot.Knowledge;

/// <summary>A point on the earth in degrees.</summary>
/// <param name="Latitude">North of the equator, from -90 to 90.</param>
/// <param name="Longitude">East of Greenwich, from -180 to 180.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    private const double EarthRadius = 6371;

    /// <summary>Kilometres in a straight line over the ground.</summary>
    public double KilometresTo(GeoPoint other)
    {
        double latitude = double.DegreesToRadians(other.Latitude - Latitude);
        double longitude = double.DegreesToRadians(other.Longitude - Longitude);
        double chord = Square(Math.Sin(latitude / 2))
            + (Math.Cos(double.DegreesToRadians(Latitude)) * Math.Cos(double.DegreesToRadians(other.Latitude)) * Square(Math.Sin(longitude / 2)));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    /// <summary>Null when the numbers are no degrees.</summary>
    public static GeoPoint? Of(double latitude, double longitude) =>
        latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180 ? new GeoPoint(latitude, longitude) : null;

    private static double Square(double number) => number * number;
}
