using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Store;

/// <summary>Ids of people and chats → keyed hashes. The key lies beside the database in a file of its own; without it the hashes tell nothing.</summary>
internal sealed class Pseudonyms
{
    private readonly byte[] key;

    public Pseudonyms(IOptions<StoreOptions> options)
    {
        string folder = Path.GetFullPath(options.Value.Folder);
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, "pseudonym.key");
        if (!File.Exists(file))
            Write(file, RandomNumberGenerator.GetBytes(32));
        key = File.ReadAllBytes(file);
        if (key.Length != 32)
            throw new IOException($"{file} is damaged. Delete it: settings and follow-ups of chats are forgotten then.");
    }

    public string Of(string id) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(id)).AsSpan(0, 16));

    private static void Write(string file, byte[] content)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using FileStream stream = new(file, options);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }
}
