using System.Text;

namespace ChinaRussiaBot.Generations;

/// <summary>The file that names the serving generation. Replaced by one rename: a reader sees the old or the new, never a half.</summary>
internal static class CurrentPointer
{
    /// <summary>The id, or null when nothing was ever published.</summary>
    public static string? Read(IndexFolder folder)
    {
        try
        {
            string id = File.ReadAllText(folder.Pointer).Trim();
            return GenerationId.IsWellFormed(id)
                ? id
                : throw new UnusableIndexException(IndexFault.Damaged, $"{folder.Pointer}: does not name a generation.");
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public static void Publish(IndexFolder folder, string id)
    {
        string aside = folder.Pointer + ".new";
        DurableFile.Write(aside, Encoding.UTF8.GetBytes(id + "\n"));
        File.Move(aside, folder.Pointer, overwrite: true);
    }
}
