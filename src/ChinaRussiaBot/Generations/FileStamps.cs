using System.Globalization;
using System.Text;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// The hashes of authored files by length and time of change, so that ten thousand files that nobody touched are not read to learn that.
/// Only a memory: without it, or with another folder, everything is hashed. Not thread-safe.
/// </summary>
internal sealed class FileStamps
{
    // A file that changes twice within one tick of the file system's clock may keep its time: young files are read again.
    private static readonly TimeSpan Young = TimeSpan.FromSeconds(3);

    private readonly string path;
    private readonly string folder;
    private readonly Dictionary<string, Stamp> known;
    private readonly Dictionary<string, Stamp> seen = new(StringComparer.Ordinal);

    private FileStamps(string path, string folder, Dictionary<string, Stamp> known) => (this.path, this.folder, this.known) = (path, folder, known);

    /// <param name="path">The file that remembers.</param>
    /// <param name="folder">The knowledge folder.</param>
    public static FileStamps Load(string path, string folder)
    {
        folder = Path.GetFullPath(folder);
        Dictionary<string, Stamp> known = new(StringComparer.Ordinal);
        try
        {
            using StreamReader lines = new(path);
            if (lines.ReadLine() == folder)
            {
                while (lines.ReadLine() is { } line && line.Split('\t') is [var length, var changed, var sha256, var file])
                    known[file] = new Stamp(long.Parse(length, CultureInfo.InvariantCulture), long.Parse(changed, CultureInfo.InvariantCulture), sha256);
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or FormatException or OverflowException)
        {
            known.Clear();
        }

        return new FileStamps(path, folder, known);
    }

    /// <summary>The files as they were when they were hashed last; null in the place of those that have to be read.</summary>
    public ManifestFile?[] Known(IReadOnlyList<string> files)
    {
        ManifestFile?[] unchanged = new ManifestFile?[files.Count];
        Parallel.For(0, unchanged.Length, at => unchanged[at] = Known(files[at]));
        foreach (ManifestFile file in unchanged.OfType<ManifestFile>())
            seen[file.Path] = known[file.Path];
        return unchanged;
    }

    private ManifestFile? Known(string file)
    {
        FileInfo now = new(Path.Combine(folder, file));
        return known.TryGetValue(file, out Stamp stamp) && now.Exists && now.Length == stamp.Length && now.LastWriteTimeUtc.Ticks == stamp.Changed
            ? new ManifestFile(file, stamp.Length, stamp.Sha256)
            : null;
    }

    /// <summary>Remembers what a file read just now is.</summary>
    /// <param name="file">Relative to the folder, with its length and hash.</param>
    /// <param name="changed">Its time of change before it was read.</param>
    /// <param name="now">The file system's time.</param>
    public void Remember(ManifestFile file, DateTime changed, DateTime now)
    {
        if (now - changed > Young)
            seen[file.Path] = new Stamp(file.Length, changed.Ticks, file.Sha256);
    }

    /// <summary>Keeps what was seen in this build.</summary>
    public void Save()
    {
        StringBuilder text = new();
        text.Append(folder).Append('\n');
        foreach ((string file, Stamp stamp) in seen)
            text.Append(CultureInfo.InvariantCulture, $"{stamp.Length}\t{stamp.Changed}\t{stamp.Sha256}\t{file}\n");
        File.WriteAllText(path + ".new", text.ToString());
        File.Move(path + ".new", path, overwrite: true);
    }

    private readonly record struct Stamp(long Length, long Changed, string Sha256);
}
