using System.Globalization;

namespace ChinaRussiaBot.Tests.House;

/// <summary>What the repository says, and what it keeps quiet about.</summary>
public sealed class WordingTests
{
    private static readonly string[] TextFiles = [".cs", ".csproj", ".props", ".targets", ".md", ".json", ".jsonl", ".yaml", ".yml", ".js", ".css", ".html", ".txt", ".sln", ""];

    // Written in halves, so that this file does not name them itself.
    private static readonly string[] Unspoken =
        ["/wo" + "rk/", "/ro" + "ot/", "/opt/nu" + "get", "nuget" + ".org", "npm" + "js.org", "deb" + "ian.org", "../sha" + "red", "ARCHITECTURE" + " TODO"];

    [Fact]
    public void Nothing_names_a_machine_or_a_registry() => Assert.Empty(
        from path in Repository.Files
        where TextFiles.Contains(Path.GetExtension(path))
        from word in Unspoken
        where Repository.Text(path).Contains(word, StringComparison.Ordinal)
        select $"{path}: {word}");

    [Fact]
    public void Decisions_are_numbered_once_and_say_what_keeps_them_true()
    {
        string[] decisions = [.. Repository.Files.Where(static path => path.StartsWith("docs/decisions/", StringComparison.Ordinal))];
        Assert.NotEmpty(decisions);
        Assert.Equal(decisions.Length, decisions.Select(static path => Path.GetFileName(path)[..4]).Distinct().Count());
        Assert.All(decisions, static path => Assert.Contains("\nValidation: ", Repository.Text(path), StringComparison.Ordinal));
    }

    [Fact]
    public void The_architecture_walks_every_folder_of_the_code()
    {
        string text = Repository.Text("ARCHITECTURE.md");
        string[] folders = [.. Repository.Code("src").Select(static path => Path.GetDirectoryName(path)!.Replace('\\', '/'))
            .Distinct().Where(static path => path.Count(static c => c == '/') <= 2)];
        Assert.DoesNotContain(folders, folder => !text.Contains($"`{folder}/`", StringComparison.Ordinal));
    }

    [Fact]
    public void The_readme_names_every_verb_and_the_test_command()
    {
        using Cli.CliRun cli = new();
        Assert.Equal(0, cli.Run("--help"));
        string readme = Repository.Text("README.md");
        string[] verbs = [.. cli.Lines.SkipWhile(static line => line != "Commands:").Skip(1).Select(static line => line.Trim().Split(' ')[0])];
        Assert.Contains("ask", verbs);
        Assert.DoesNotContain(verbs, verb => !readme.Contains($"`{verb}`", StringComparison.Ordinal) && !readme.Contains($"`{verb} ", StringComparison.Ordinal));
        Assert.Contains("\n    dotnet test", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_languages_have_their_cultures()
    {
        // A runtime in invariant mode has neither, and the Chinese word dictionary dies there.
        Assert.Equal(",", CultureInfo.GetCultureInfo("ru-RU").NumberFormat.NumberDecimalSeparator);
        Assert.Equal("zh", CultureInfo.GetCultureInfo("zh-CN").TwoLetterISOLanguageName);
    }
}
