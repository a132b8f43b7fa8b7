using UglyToad.PdfPig.Content;

namespace ChinaRussiaBot.Ingestion.Pdf;

/// <summary>Notices a letter that is printed on top of itself: that is how producers fake bold type and shadows.</summary>
internal sealed class LetterGrid
{
    private const double Nearness = 0.22;

    private readonly Dictionary<(string Value, int Row), List<(double X, double Y)>> seen = [];

    public bool IsDoubled(Letter letter, double size)
    {
        (double x, double y) = (letter.StartBaseLine.X, letter.StartBaseLine.Y);
        int row = (int)Math.Round(y / 4);
        for (int near = row - 1; near <= row + 1; near++)
        {
            if (seen.TryGetValue((letter.Value, near), out List<(double X, double Y)>? places)
                && places.Exists(place => Math.Abs(place.X - x) < size * Nearness && Math.Abs(place.Y - y) < size * Nearness))
                return true;
        }

        if (!seen.TryGetValue((letter.Value, row), out List<(double X, double Y)>? own))
            seen[(letter.Value, row)] = own = [];
        own.Add((x, y));
        return false;
    }
}
