using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ChinaRussiaBot.Generations;

/// <summary>Hashes of files: what a generation was made from, and whether it is still as it was written.</summary>
internal static class FileSeal
{
    private const int Piece = 1 << 18;

    /// <summary>Length and hash of every file below <paramref name="folder"/>, in a fixed order.</summary>
    /// <param name="folder">Where they lie.</param>
    /// <param name="known">Those that need not be read.</param>
    /// <param name="whole">The folder in it of which every file is known: it is not looked through.</param>
    /// <param name="inWhole">Its files, in the order of their paths.</param>
    public static IReadOnlyList<ManifestFile> Of(string folder, IEnumerable<ManifestFile> known, string whole, IReadOnlyList<ManifestFile> inWhole)
    {
        Dictionary<string, ManifestFile> seals = known.ToDictionary(static file => file.Path, StringComparer.Ordinal);
        IEnumerable<string> others = Directory.EnumerateDirectories(folder).Where(inner => Path.GetFileName(inner) != whole)
            .SelectMany(static inner => Directory.EnumerateFiles(inner, "*", SearchOption.AllDirectories));
        ManifestFile[] read =
        [
            .. RelativePaths(folder, Directory.EnumerateFiles(folder).Concat(others))
                .Select(path => seals.TryGetValue(path, out ManifestFile? seal) ? seal : Of(folder, path)),
        ];
        // None of the others lies between two of that folder.
        int before = Array.FindLastIndex(read, file => string.CompareOrdinal(file.Path, whole + "/") < 0) + 1;
        return [.. read.AsSpan(0, before), .. inWhole, .. read.AsSpan(before)];
    }

    public static ManifestFile Of(string folder, string path)
    {
        // Most files are small: one read without a stream's buffers.
        using SafeFileHandle file = File.OpenHandle(Path.Combine(folder, path), options: FileOptions.SequentialScan);
        long length = RandomAccess.GetLength(file);
        byte[] piece = ArrayPool<byte>.Shared.Rent((int)Math.Min(Piece, length + 1));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        long read = RandomAccess.Read(file, piece, 0);
        if (read == length)
            SHA256.HashData(piece.AsSpan(0, (int)read), hash);
        else
            read = HashPieces(file, piece, (int)read, hash);
        ArrayPool<byte>.Shared.Return(piece);
        return new ManifestFile(path, read, Convert.ToHexStringLower(hash));
    }

    /// <summary>That of a file with this content.</summary>
    public static ManifestFile Of(string path, ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return new ManifestFile(path, content.Length, Convert.ToHexStringLower(hash));
    }

    private static long HashPieces(SafeFileHandle file, byte[] piece, int count, Span<byte> hash)
    {
        using IncrementalHash sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long read = 0;
        for (; count > 0; count = RandomAccess.Read(file, piece, read))
        {
            sum.AppendData(piece, 0, count);
            read += count;
        }

        sum.GetHashAndReset(hash);
        return read;
    }

    /// <summary>One hash for a set of files: names, contents and the schema they are read with.</summary>
    public static string ContentHash(IEnumerable<ManifestFile> files)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] line = new byte[512];
        Add($"schema {GenerationManifest.CurrentSchema}", "", "");
        foreach (ManifestFile file in files)
            Add(file.Sha256, " ", file.Path);
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string first, string between, string second)
        {
            int room = Encoding.UTF8.GetMaxByteCount(first.Length + between.Length + second.Length) + 1;
            if (line.Length < room)
                line = new byte[room];
            int at = Encoding.UTF8.GetBytes(first, line);
            at += Encoding.UTF8.GetBytes(between, line.AsSpan(at));
            at += Encoding.UTF8.GetBytes(second, line.AsSpan(at));
            line[at++] = (byte)'\n';
            hash.AppendData(line.AsSpan(0, at));
        }
    }

    /// <summary>Relative, with forward slashes, in ordinal order.</summary>
    /// <param name="folder">As it was given to whoever enumerated the files.</param>
    /// <param name="files">Paths that begin with it.</param>
    public static IEnumerable<string> RelativePaths(string folder, IEnumerable<string> files)
    {
        int start = folder.Length + (Path.EndsInDirectorySeparator(folder) ? 0 : 1);
        return files.Select(path => path[start..].Replace('\\', '/')).Order(StringComparer.Ordinal);
    }
}
