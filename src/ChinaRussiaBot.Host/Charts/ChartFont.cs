using Microsoft.Extensions.Options;
using SkiaSharp;

namespace ChinaRussiaBot.Host.Charts;

/// <summary>
/// The one font of all charts. The drawing library has no substitute for a letter that a font lacks and says nothing about it, so the
/// font must have all three scripts, and without one nothing is drawn at all. Looked for when the first chart is wanted.
/// </summary>
internal sealed class ChartFont
{
    private const string Needed = "亿万吨美元额口岸年月—млрдтысЁёЩщ№«»%≈−0123456789USD";

    private static readonly string[] known = ["wqy-microhei.ttc", "msyh.ttc", "Arial Unicode.ttf", "NotoSansSC-Regular.ttf", "NotoSansSC-Regular.otf"];

    private readonly Lazy<SKTypeface?> face;

    public ChartFont(IOptions<ChartOptions> options, ILogger<ChartFont> log) => face = new(() =>
    {
        SKTypeface? found = Candidates(options.Value.Font).Select(Complete).FirstOrDefault(static face => face is not null);
        if (found is null)
            Log.NoFont(log);
        else
            ScottPlot.Fonts.Default = found.FamilyName;
        return found;
    });

    /// <summary>Null when the system has no such font.</summary>
    public SKTypeface? Face => face.Value;

    public bool IsThere => face.Value is not null;

    private static IEnumerable<string> Candidates(string? set)
    {
        if (!string.IsNullOrEmpty(set))
            return [set];
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] folders =
        [
            "/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".fonts"), Path.Combine(home, ".local/share/fonts"),
            Environment.GetFolderPath(Environment.SpecialFolder.Fonts), "/System/Library/Fonts", "/Library/Fonts", Path.Combine(home, "Library/Fonts"),
        ];
        EnumerationOptions everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, MatchCasing = MatchCasing.CaseInsensitive };
        return from name in known
               from folder in folders.Distinct()
               where folder.Length > 0 && Directory.Exists(folder)
               from path in Directory.EnumerateFiles(folder, name, everywhere)
               select path;
    }

    private static SKTypeface? Complete(string path)
    {
        if (!File.Exists(path) || SKTypeface.FromFile(path) is not { } face)
            return null;
        if (!face.ContainsGlyphs(Needed))
            return null;
        // The library asks for fonts by name, and for whole sets of them, before a plot is made.
        ScottPlot.Fonts.AddFontFile(face.FamilyName, path);
        return face;
    }
}
