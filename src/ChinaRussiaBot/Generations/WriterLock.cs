namespace ChinaRussiaBot.Generations;

/// <summary>At most one writer per index folder, across processes. The system lets go of it when a process dies.</summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream stream;

    private WriterLock(FileStream stream) => this.stream = stream;

    /// <exception cref="IndexBusyException">Another writer is at work.</exception>
    public static WriterLock Take(IndexFolder folder)
    {
        Directory.CreateDirectory(folder.Root);
        try
        {
            return new WriterLock(new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException inUse)
        {
            throw new IndexBusyException(folder.Root, inUse);
        }
    }

    public void Dispose() => stream.Dispose();
}
