using System.IO.Enumeration;
using ChinaRussiaBot.Evaluation;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Generations;

/// <summary>The files of knowledge/ that make a generation: the YAML, and the golden questions that gate it.</summary>
internal static class AuthoredFiles
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, MatchType = MatchType.Win32, AttributesToSkip = 0, IgnoreInaccessible = false };

    // As Directory.EnumerateFiles reads them.
    private static readonly string Yaml = FileSystemName.TranslateWin32Expression("*.y*ml");
    private static readonly string Questions = FileSystemName.TranslateWin32Expression("*.jsonl");
    private static readonly bool IgnoreCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    /// <summary>The files in ordinal order of their paths, with what the file system says of them. Folders are looked through side by side.</summary>
    public static AuthoredFile[] In(string knowledgeFolder)
    {
        int start = knowledgeFolder.Length + (Path.EndsInDirectorySeparator(knowledgeFolder) ? 0 : 1);
        string[] folders = Directory.GetDirectories(knowledgeFolder);
        AuthoredFile[][] found = new AuthoredFile[folders.Length + 1][];
        Parallel.For(0, found.Length, at =>
        {
            string? folder = at < folders.Length ? folders[at] : null;
            bool gate = folder is not null && folder[start..] == GoldenFile.GateFolder;
            found[at] = folder is not null && folder[start..] == KnowledgeFolder.Proposed ? [] : [.. new FileSystemEnumerable<AuthoredFile>(
                folder ?? knowledgeFolder,
                (ref entry) => new AuthoredFile(PathOf(ref entry, start), entry.Length, entry.LastWriteTimeUtc.UtcTicks),
                Everything)
            {
                ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && (IsYaml(entry.FileName) || (gate && IsQuestions(ref entry))),
                ShouldRecursePredicate = (ref _) => folder is not null,
            }];
        });
        AuthoredFile[] all = [.. found.SelectMany(static some => some)];
        Array.Sort(all, static (one, other) => string.CompareOrdinal(one.Path, other.Path));
        return all;
    }

    /// <summary>The content hash that a generation built now would have.</summary>
    public static string ContentHash(string knowledgeFolder) =>
        FileSeal.ContentHash(In(knowledgeFolder).Select(file => FileSeal.Of(knowledgeFolder, file.Path)));

    /// <summary>
    /// Copies them; what is read and indexed afterwards is the copy, so that nobody edits under the builder's hands. What an earlier
    /// generation has already is taken from there.
    /// </summary>
    /// <param name="knowledgeFolder">Where they lie.</param>
    /// <param name="authored">Those that are there.</param>
    /// <param name="target">Where the copies go.</param>
    /// <param name="previous">What may have them; null for nothing.</param>
    /// <param name="stamps">What is remembered of them.</param>
    /// <exception cref="UnusableIndexException">What should have been taken over is not as it was written.</exception>
    public static AuthoredCopies Copy(string knowledgeFolder, AuthoredFile[] authored, string target, PreviousGeneration? previous, FileStamps stamps)
    {
        DateTime now = Directory.CreateDirectory(target).LastWriteTimeUtc;
        ManifestFile[] copies = new ManifestFile[authored.Length];
        PackWriter packs = new(knowledgeFolder, target, previous, stamps, now);
        string made = "";
        for (int at = 0; at < authored.Length; at++)
        {
            AuthoredFile file = authored[at];
            if (KnowledgePacks.Of(file.Path) is { } pack)
            {
                packs.Add(pack, file, at);
                continue;
            }

            ReadOnlySpan<char> inner = Path.GetDirectoryName(file.Path.AsSpan());
            if (!inner.SequenceEqual(made))
            {
                made = inner.ToString();
                Directory.CreateDirectory(Path.Combine(target, made));
            }

            if (previous is not null && stamps.Known(file) is { } same && previous.KnowledgeFile(same.Path) == same.Sha256)
            {
                copies[at] = same;
                previous.Give(same, target);
            }
            else
            {
                copies[at] = Copy(knowledgeFolder, target, file.Path, previous, stamps, now);
            }
        }

        packs.Write(copies);
        return new AuthoredCopies(target, copies);
    }

    private static ManifestFile Copy(string knowledgeFolder, string target, string path, PreviousGeneration? previous, FileStamps stamps, DateTime now)
    {
        string authored = Path.Combine(knowledgeFolder, path);
        string copy = Path.Combine(target, path);
        DateTime changed = File.GetLastWriteTimeUtc(authored);
        File.Copy(authored, copy);
        // That of the author may lie in the future; a copy that is younger than its generation was written to.
        File.SetLastWriteTimeUtc(copy, now);
        ManifestFile copied = FileSeal.Of(target, path);
        stamps.Remember(copied, changed, now);
        if (previous?.KnowledgeFile(path) == copied.Sha256)
        {
            File.Delete(copy);
            previous.Give(copied, target);
        }

        return copied;
    }

    private static bool IsYaml(ReadOnlySpan<char> name) => FileSystemName.MatchesWin32Expression(Yaml, name, IgnoreCase);

    /// <summary>Those right in the folder of the gate.</summary>
    private static bool IsQuestions(ref FileSystemEntry entry) =>
        entry.Directory.SequenceEqual(entry.RootDirectory) && FileSystemName.MatchesWin32Expression(Questions, entry.FileName, IgnoreCase);

    private static string PathOf(ref FileSystemEntry entry, int start)
    {
        ReadOnlySpan<char> folder = entry.Directory.Length > start ? entry.Directory[start..] : [];
        string path = folder.IsEmpty ? entry.FileName.ToString() : string.Concat(folder, "/", entry.FileName);
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }
}
