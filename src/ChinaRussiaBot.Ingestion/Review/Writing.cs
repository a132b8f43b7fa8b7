using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion.Review;

/// <summary>
/// Puts files into a knowledge folder all or none: they are written aside, the folder is checked with them in it, and only then are they
/// renamed into place, each in one step.
/// </summary>
internal sealed class Writing(string knowledge)
{
    private readonly List<(string Relative, string? Content)> files = [];

    /// <summary>Files in the order in which they are put into place; a null content removes the file.</summary>
    public void Add(string relative, string? content) => files.Add((relative, content));

    /// <summary>What is wrong with the knowledge when these files are in it; empty when nothing is.</summary>
    public IReadOnlyList<KnowledgeProblem> Check()
    {
        DirectoryInfo copy = Directory.CreateTempSubdirectory("chinarussiabot-check-");
        try
        {
            foreach (string path in Directory.EnumerateFiles(knowledge, "*.y*ml", SearchOption.AllDirectories))
                Put(copy.FullName, Path.GetRelativePath(knowledge, path), target => File.Copy(path, target));
            foreach ((string relative, string? content) in files)
            {
                if (content is null)
                    Remove(Path.Combine(copy.FullName, relative));
                else
                    Put(copy.FullName, relative, target => File.WriteAllText(target, content));
            }

            return KnowledgeReader.Read(copy.FullName).Problems;
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    /// <exception cref="RefusedException">The folder cannot be written; nothing was.</exception>
    public void Commit()
    {
        List<(string Temporary, string Target)> written = [];
        try
        {
            foreach ((string relative, string? content) in files.Where(static file => file.Content is not null))
            {
                string target = Path.Combine(knowledge, relative);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                string temporary = target + ".ingesting";
                File.WriteAllText(temporary, content);
                written.Add((temporary, target));
            }

            foreach ((string temporary, string target) in written)
                File.Move(temporary, target, overwrite: true);
            foreach ((string relative, _) in files.Where(static file => file.Content is null))
                Remove(Path.Combine(knowledge, relative));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            foreach ((string temporary, _) in written)
                File.Delete(temporary);
            throw new RefusedException(RefusalReason.NotWritable, knowledge);
        }
    }

    // Where there is no such folder there is no such file: File.Delete would throw.
    private static void Remove(string path)
    {
        if (File.Exists(path))
            File.Delete(path);
    }

    private static void Put(string folder, string relative, Action<string> write)
    {
        string target = Path.Combine(folder, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        write(target);
    }
}
