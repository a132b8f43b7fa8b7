using System.Globalization;

namespace ChinaRussiaBot.Generations;

/// <summary>
/// The hashes of authored files by length and time of change, so that ten thousand files that nobody touched are not read to learn that.
/// Only a memory: without it, or with another folder, everything is hashed. Not thread-safe.
/// </summary>
internal sealed class FileStamps
{
    // A file that changes twice within one tick of the file system's clock may keep its time: young files are read again.
    private static readonly TimeSpan Young = TimeSpan.FromSeconds(3);

    private const int Piece = 1 << 16;

    private readonly string path;
    private readonly string folder;
    private readonly Dictionary<string, Stamp> known;
    private readonly List<(ManifestFile File, long Changed)> seen = [];

    private FileStamps(string path, string folder, Dictionary<string, Stamp> known) => (this.path, this.folder, this.known) = (path, folder, known);

    /// <param name="path">The file that remembers.</param>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="previous">What is remembered of files that are the same there is not remembered twice; null for nothing.</param>
    public static FileStamps Load(string path, string folder, PreviousGeneration? previous)
    {
        folder = Path.GetFullPath(folder);
        Dictionary<string, Stamp> known = new(previous?.KnowledgeFiles.Count ?? 0, StringComparer.Ordinal);
        try
        {
            using StreamReader lines = new(path, System.Text.Encoding.UTF8, false, Piece);
            if (lines.ReadLine() == folder)
            {
                while (lines.ReadLine() is { } line && Read(line, previous) is var (file, changed))
                    known[file.Path] = new Stamp(file, changed);
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or FormatException or OverflowException)
        {
            known.Clear();
        }

        return new FileStamps(path, folder, known);
    }

    /// <summary>The file as it was when it was hashed last; null when it has to be read.</summary>
    public ManifestFile? Known(in AuthoredFile now)
    {
        if (!known.TryGetValue(now.Path, out Stamp stamp) || now.Length != stamp.File.Length || now.Changed != stamp.Changed)
            return null;
        seen.Add((stamp.File, stamp.Changed));
        return stamp.File;
    }

    /// <summary>Remembers what a file read just now is.</summary>
    /// <param name="file">Relative to the folder, with its length and hash.</param>
    /// <param name="changed">Its time of change before it was read.</param>
    /// <param name="now">The file system's time.</param>
    public void Remember(ManifestFile file, DateTime changed, DateTime now)
    {
        if (now - changed > Young)
            seen.Add((file, changed.Ticks));
    }

    /// <summary>Keeps what was seen in this build.</summary>
    public void Save()
    {
        using (StreamWriter text = new(path + ".new", false, new System.Text.UTF8Encoding(false), Piece))
        {
            text.Write(folder);
            text.Write('\n');
            Span<char> number = stackalloc char[24];
            foreach ((ManifestFile file, long changed) in seen)
            {
                Write(text, file.Length, number);
                Write(text, changed, number);
                text.Write(file.Sha256);
                text.Write('\t');
                text.Write(file.Path);
                text.Write('\n');
            }
        }

        File.Move(path + ".new", path, overwrite: true);
    }

    private static void Write(StreamWriter text, long value, Span<char> room)
    {
        value.TryFormat(room, out int length, provider: CultureInfo.InvariantCulture);
        text.Write(room[..length]);
        text.Write('\t');
    }

    /// <summary>What a line says; null when it is none.</summary>
    private static (ManifestFile File, long Changed)? Read(ReadOnlySpan<char> line, PreviousGeneration? previous)
    {
        Span<Range> parts = stackalloc Range[5];
        if (line.Split(parts, '\t') != 4)
            return null;
        long length = long.Parse(line[parts[0]], CultureInfo.InvariantCulture), changed = long.Parse(line[parts[1]], CultureInfo.InvariantCulture);
        return (previous?.Same(line[parts[3]], length, line[parts[2]]) ?? new ManifestFile(line[parts[3]].ToString(), length, line[parts[2]].ToString()), changed);
    }

    private readonly record struct Stamp(ManifestFile File, long Changed);
}
