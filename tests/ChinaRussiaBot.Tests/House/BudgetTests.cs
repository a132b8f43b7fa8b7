using System.Text.RegularExpressions;

namespace ChinaRussiaBot.Tests.House;

/// <summary>Small files, few interfaces, no silent exceptions from the rules.</summary>
public sealed partial class BudgetTests
{
    private static readonly string[] Code = [.. Repository.Code("src")];

    [Fact]
    public void Files_stay_small()
    {
        int[] lengths = [.. Code.Select(static file => Repository.Lines(file).Length).Order()];
        Assert.InRange(lengths[lengths.Length / 2], 1, 70);
        Assert.InRange(lengths[lengths.Length * 9 / 10], 1, 200);
    }

    [Fact]
    public void No_file_is_longer_than_300_lines() => Assert.DoesNotContain(
        Repository.Files, static path => path.EndsWith(".cs", StringComparison.Ordinal) && Repository.Lines(path).Length > 300);

    [Fact]
    public void Interfaces_are_rare()
    {
        int types = Code.Sum(static file => Declared(Repository.Text(file), "class|record|struct|enum|interface"));
        int interfaces = Code.Sum(static file => Declared(Repository.Text(file), "interface"));
        Assert.InRange(interfaces * 100.0 / types, 0, 5);
    }

    [Fact]
    public void Every_class_is_sealed_static_or_abstract() => Assert.Empty(Code.SelectMany(static file => OpenClass().Matches(Repository.Text(file))
        .Select(match => $"{file}: {match.Value.Trim()}")));

    [Fact]
    public void A_suppressed_warning_says_why() => Assert.Empty(Repository.Files
        .Where(static path => path.EndsWith(".cs", StringComparison.Ordinal))
        .SelectMany(static path => Repository.Lines(path).Where(static line => Suppression().IsMatch(line)).Select(line => $"{path}: {line.Trim()}")));

    private static int Declared(string text, string kinds) =>
        Regex.Count(text, $@"^\s*(?:(?:public|internal|private|sealed|static|abstract|readonly|partial)\s+)+(?:{kinds})\s", RegexOptions.Multiline);

    [GeneratedRegex(@"^\s*(?:(?:public|internal|private|partial)\s+)+(?:class|record(?!\s+struct))\s+\w+", RegexOptions.Multiline)]
    private static partial Regex OpenClass();

    [GeneratedRegex(@"#pragma warning disable(?!.*//)")]
    private static partial Regex Suppression();
}
