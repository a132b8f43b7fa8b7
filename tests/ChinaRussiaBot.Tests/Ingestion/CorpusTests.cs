using System.Globalization;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>
/// Text recall on files of every format. tests/Ingestion/make-corpus makes them with LibreOffice, Chromium and a rasteriser in the folder that
/// INGEST_CORPUS names; without it these skip.
/// </summary>
public sealed class CorpusTests
{
    private static string Folder => Environment.GetEnvironmentVariable("INGEST_CORPUS") ?? "";

    [Fact]
    public void The_sources_are_written()
    {
        Assert.SkipWhen(Folder.Length == 0, "INGEST_CORPUS is not set: run tests/Ingestion/make-corpus");
        foreach (string name in Corpus.Names)
            Corpus.Write(name, Folder);
        Assert.True(Directory.EnumerateFiles(Folder, "*.html").Count() >= 20);
    }

    [Theory]
    [InlineData("*.md", 20, 0.995)]
    [InlineData("*.html", 20, 0.995)]
    [InlineData("*-utf8.txt", 20, 0.995)]
    [InlineData("*-gb18030.txt", 20, 0.995)]
    [InlineData("*-cp1251.txt", 10, 0.995)]
    [InlineData("*.csv", 20, 0.995)]
    [InlineData("*.xlsx", 20, 0.995)]
    [InlineData("*.docx", 20, 0.995)]
    [InlineData("*-office.pdf", 20, 0.995)]
    [InlineData("*-chromium.pdf", 20, 0.995)]
    [InlineData("*-scan.pdf", 4, 0.95)]
    public void The_text_comes_back(string pattern, int files, double recall)
    {
        string[] found = Folder.Length == 0 ? [] : [.. Directory.EnumerateFiles(Folder, pattern).Order(StringComparer.Ordinal)];
        Assert.SkipWhen(found.Length == 0, $"no {pattern} in INGEST_CORPUS: run tests/Ingestion/make-corpus");
        int all = 0;
        int kept = 0;
        List<string> worst = [];
        foreach (string path in found)
        {
            string name = Path.GetFileName(path)[..5];
            string expected = Corpus.Letters(name);
            int here = Corpus.Kept(expected, Corpus.LettersOfFile(path));
            (all, kept) = (all + expected.Length, kept + here);
            if (here < expected.Length)
                worst.Add(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)} {here} of {expected.Length}"));
        }

        string report = string.Create(CultureInfo.InvariantCulture, $"{pattern}: {found.Length} files, {kept} of {all} characters ({100.0 * kept / all:0.000} %); {string.Join(", ", worst)}");
        TestContext.Current.TestOutputHelper?.WriteLine(report);
        Assert.True(found.Length >= files, report);
        Assert.True(kept >= all * recall, report);
    }
}
