using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ChinaRussiaBot.Tests.House;

/// <summary>The picture in ARCHITECTURE.md, kept true: what may see what.</summary>
public sealed partial class DependencyDirectionTests
{
    // Each stage sees itself and what stands before it.
    private static readonly string[] Stages = ["Text", "Knowledge", "Questions", "Search", "Answering", "Evaluation", "Generations", "Verbs"];

    private static readonly Dictionary<string, string[]> AllowedProjects = new(StringComparer.Ordinal)
    {
        ["ChinaRussiaBot"] = [],
        ["ChinaRussiaBot.Ingestion"] = ["ChinaRussiaBot"],
        ["ChinaRussiaBot.SemanticKernel"] = ["ChinaRussiaBot"],
        ["ChinaRussiaBot.Host"] = ["ChinaRussiaBot", "ChinaRussiaBot.Ingestion", "ChinaRussiaBot.SemanticKernel"],
        ["ChinaRussiaBot.Cli"] = ["ChinaRussiaBot", "ChinaRussiaBot.Ingestion", "ChinaRussiaBot.SemanticKernel"],
    };

    private static readonly string[] EnginePackages =
    [
        "ICU4N", "Lucene.Net", "Lucene.Net.Analysis.Common", "Lucene.Net.Analysis.SmartCn", "Microsoft.Extensions.Caching.Memory",
        "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options", "System.Numerics.Tensors", "YamlDotNet",
    ];

    public static TheoryData<string> EngineFolders =>
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src/ChinaRussiaBot")).Select(static path => Path.GetFileName(path))
            .Where(static name => name is not ("bin" or "obj"))];

    [Theory]
    [MemberData(nameof(EngineFolders))]
    public void A_stage_of_the_engine_sees_only_the_stages_before_it(string stage)
    {
        Assert.Contains(stage, Stages);
        string[] later = Stages[(Array.IndexOf(Stages, stage) + 1)..];
        Assert.All(Repository.Code($"src/ChinaRussiaBot/{stage}"), file => Assert.Empty(Seen(file).Intersect(later)));
    }

    [Fact]
    public void The_root_of_the_engine_sees_no_stage() => Assert.All(
        Repository.Code("src/ChinaRussiaBot").Where(static file => file.Count(static c => c == '/') == 2),
        file => Assert.Empty(Seen(file).Intersect(Stages)));

    [Fact]
    public void Projects_refer_to_each_other_in_one_direction() => Assert.All(
        Repository.Projects.Where(static path => path.StartsWith("src/", StringComparison.Ordinal)),
        path => Assert.Empty(References(path, "ProjectReference").Select(static include => Path.GetFileNameWithoutExtension(include.Replace('\\', '/')))
            .Except(AllowedProjects[Path.GetFileNameWithoutExtension(path)])));

    [Fact]
    public void The_engine_sees_no_web_server_channel_model_or_parser() => Assert.Empty(
        References("src/ChinaRussiaBot/ChinaRussiaBot.csproj", "PackageReference").Except(EnginePackages));

    [Theory]
    [InlineData("Telegram", "WeChat")]
    [InlineData("WeChat", "Telegram")]
    public void Channels_never_see_each_other(string channel, string other) => Assert.All(
        Repository.Code("src/ChinaRussiaBot.Host").Where(file => file.Contains($"/{channel}/", StringComparison.Ordinal)),
        file => Assert.DoesNotContain(other, Repository.Text(file), StringComparison.Ordinal));

    // Stages that a file names in usings or in full names.
    private static IEnumerable<string> Seen(string file) => Repository.Lines(file)
        .Where(static line => !line.StartsWith("namespace ", StringComparison.Ordinal) && !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
        .SelectMany(static line => StageName().Matches(line).Select(static match => match.Groups[1].Value));

    private static IEnumerable<string> References(string project, string element) => XDocument.Parse(Repository.Text(project))
        .Descendants(element).Select(static reference => reference.Attribute("Include")!.Value);

    [GeneratedRegex(@"ChinaRussiaBot\.(\w+)")]
    private static partial Regex StageName();
}
