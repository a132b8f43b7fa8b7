using System.Text.Json;
using System.Xml.Linq;

namespace ChinaRussiaBot.Tests.House;

/// <summary>Every restore gives the same packages.</summary>
public sealed class PackageTests
{
    public static TheoryData<string> Projects => [.. Repository.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_project_is_in_the_solution(string project) =>
        Assert.Contains(project.Replace('/', '\\'), Repository.Text("ChinaRussiaBot.sln"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_project_has_a_lock_file_with_the_central_versions(string project)
    {
        string lockFile = Path.GetDirectoryName(project)!.Replace('\\', '/') + "/packages.lock.json";
        Assert.Contains(lockFile, Repository.Files);
        Dictionary<string, string> central = XDocument.Parse(Repository.Text("Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(static version => version.Attribute("Include")!.Value, static version => version.Attribute("Version")!.Value, StringComparer.OrdinalIgnoreCase);
        using JsonDocument locked = JsonDocument.Parse(Repository.Text(lockFile));
        foreach (JsonProperty package in locked.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(static framework => framework.Value.EnumerateObject()))
        {
            if (central.TryGetValue(package.Name, out string? version) && package.Value.TryGetProperty("resolved", out JsonElement resolved))
                Assert.Equal(version, resolved.GetString());
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_package_of_the_opt_in_analysis_is_in_no_lock_file(string project) => Assert.DoesNotContain(
        "SmartCn", Repository.Text(Path.GetDirectoryName(project)!.Replace('\\', '/') + "/packages.lock.json"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Versions_stand_in_one_place(string project) => Assert.All(
        XDocument.Parse(Repository.Text(project)).Descendants("PackageReference"),
        static reference => Assert.Null(reference.Attribute("Version")));
}
