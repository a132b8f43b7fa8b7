namespace ChinaRussiaBot.Web.Tests.Support;

internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>Where pictures for people go; not part of the repository.</summary>
    public static string Screenshots => Directory.CreateDirectory(Path.Combine(Root, "artifacts", "screenshots")).FullName;

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ChinaRussiaBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
