using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.House;

/// <summary>The classes of the word tables are names that code spells: a slip in either would be a class that nobody hears, or an error at the first question.</summary>
public sealed partial class WordClassTests
{
    private static readonly HashSet<string> Told = [.. Enum.GetValues<Language>().SelectMany(static language => WordClasses.Read(language)).Select(static entry => entry.Class)];

    private static readonly HashSet<string> Asked =
        [.. Repository.Code("src/ChinaRussiaBot").SelectMany(static file => ClassName().Matches(Repository.Text(file))).Select(static match => match.Groups["name"].Value)];

    [Fact]
    public void Every_class_that_code_asks_for_has_words() => Assert.Empty(Asked.Except(Told));

    /// <summary>Words of crossings in which nothing particular is asked: what begins with "crossing." is heard as a whole.</summary>
    private const string Said = "crossing.say";

    [Fact]
    public void Every_class_is_asked_for_or_names_a_value()
    {
        Assert.All(Told, static name => Assert.True(
            Asked.Contains(name) || name == Said || !name.Contains('.', StringComparison.Ordinal) || name[..name.IndexOf('.', StringComparison.Ordinal)] switch
            {
                "intent" => Names<Intents>(name),
                "flow" => Names<Flow>(name),
                "unit" => Names<Dimension>(name),
                "mode" => Names<TransportMode>(name),
                _ => Repository.Code("src/ChinaRussiaBot").Any(file => Repository.Text(file).Contains($"\"{name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]}\"", StringComparison.Ordinal)),
            },
            name));
    }

    private static bool Names<T>(string name)
        where T : struct, Enum => Enum.TryParse(name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..], ignoreCase: true, out T _);

    [GeneratedRegex("\"(?<name>(?:intent|wants|crossing|flow|unit|mode|use|asks)(?:\\.[a-z]+)+)\"")]
    private static partial Regex ClassName();
}
