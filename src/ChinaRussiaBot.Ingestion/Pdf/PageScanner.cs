using System.Diagnostics;
using System.Globalization;

namespace ChinaRussiaBot.Ingestion.Pdf;

/// <summary>
/// Reads pictures of pages with pdftoppm and tesseract, when both are installed with Russian and Simplified Chinese. Each page is read in
/// the language of the page before it, and in the other one when that gives little.
/// </summary>
internal static class PageScanner
{
    private const double SureEnough = 80;
    private static readonly TimeSpan PageTime = TimeSpan.FromSeconds(90);

    public static IReadOnlyDictionary<int, IReadOnlyList<Block>> Read(string path, List<int> scanned, ReadingLimits limits, List<Note> notes)
    {
        Dictionary<int, IReadOnlyList<Block>> read = [];
        if (scanned.Count == 0)
            return read;
        if (!IsInstalled())
        {
            notes.Add(new(NoteKind.ScannedSkipped, PageList.Of(scanned)));
            return read;
        }

        if (scanned.Count > limits.ScannedPages)
            throw new RefusedException(RefusalReason.TooManyPages, $"{scanned.Count}, {limits.ScannedPages}");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("chinarussiabot-scan-");
        try
        {
            string language = "chi_sim";
            foreach (int page in scanned)
            {
                if (ReadPage(path, page, folder.FullName, ref language) is { Count: > 0 } blocks)
                    read[page] = blocks;
                // A sign of life for whoever waits: see Watchdog.
                Console.Error.WriteLine(page);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        notes.Add(new(NoteKind.ScannedRead, PageList.Of([.. read.Keys])));
        if (scanned.Except(read.Keys).ToList() is { Count: > 0 } left)
            notes.Add(new(NoteKind.ScannedSkipped, PageList.Of(left)));
        return read;
    }

    private static IReadOnlyList<Block> ReadPage(string path, int page, string folder, ref string language)
    {
        string number = page.ToString(CultureInfo.InvariantCulture);
        string picture = Path.Combine(folder, number);
        if (Run("pdftoppm", "-r", "300", "-gray", "-png", "-singlefile", "-f", number, "-l", number, path, picture) is null)
            return [];
        ScannedPage best = Recognise(picture + ".png", language, page);
        if (best.Confidence < SureEnough)
        {
            string other = language == "rus" ? "chi_sim" : "rus";
            if (Recognise(picture + ".png", other, page) is var second && second.Confidence > best.Confidence)
                (best, language) = (second, other);
        }

        File.Delete(picture + ".png");
        return best.Blocks;
    }

    private static ScannedPage Recognise(string picture, string language, int page) =>
        Run("tesseract", picture, "stdout", "-l", language, "--psm", "3", "tsv") is { } table ? ScannedPage.Parse(table, page) : ScannedPage.Empty;

    private static bool IsInstalled() =>
        Run("pdftoppm", "-v") is not null
        && Run("tesseract", "--list-langs") is { } languages
        && languages.Contains("rus", StringComparison.Ordinal) && languages.Contains("chi_sim", StringComparison.Ordinal);

    /// <summary>What the program prints; null when it is not installed, fails or does not end.</summary>
    private static string? Run(string program, params IEnumerable<string> arguments)
    {
        try
        {
            using Process process = new() { StartInfo = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true } };
            // One core a page: several pages are not read at once, and the host has work to do.
            process.StartInfo.Environment["OMP_THREAD_LIMIT"] = "1";
            process.ErrorDataReceived += static (_, _) => { };
            process.Start();
            process.BeginErrorReadLine();
            using CancellationTokenSource late = new(PageTime);
            using CancellationTokenRegistration end = late.Token.Register(() => process.Kill(entireProcessTree: true));
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode is 0 or 99 ? output : null;
        }
        catch (Exception failure) when (failure is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }
}
