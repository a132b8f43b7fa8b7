using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using ChinaRussiaBot.Search.Ranking;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ChinaRussiaBot.Search;

/// <summary>
/// Builds a passage index, in memory or in a folder. In a folder a build that was stopped goes on where its last checkpoint was:
/// skip the first <see cref="Taken"/> passages. Memory stays bounded whatever the number of passages. To be used from one thread.
/// </summary>
[SuppressMessage("Reliability", "CA2000", Justification = "Directories, readers and the analyzer go over to the builder or to the index it completes.")]
public sealed class PassageIndexBuilder : IDisposable
{
    private const string TakenKey = "taken";

    // Handed over together: waking a thread costs as much as reading a short passage.
    private const int BatchSize = 32;
    private const int QueueLength = 8;

    // Each has about ten files open while it is merged.
    private const int MostSegments = 60;

    private readonly string? _folder;
    private readonly BaseDirectory _directory;
    private readonly IndexWriter _writer;
    private readonly int _threads;
    private readonly PassageIndex? _over;
    private readonly Task<NativeList<TermEntry>>? _termsBefore;
    private readonly HashSet<string> _removed = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _stop = new();
    private Channel<List<IndexedPassage>>? _queue;
    private List<IndexedPassage> _batch = new(BatchSize);
    private Task[] _workers = [];
    private PassageDocument? _document;

    private PassageIndexBuilder(string? folder, BaseDirectory directory, int threads, PassageIndex? over = null)
    {
        (_folder, _directory, _threads, _over) = (folder, directory, threads, over);
        var configuration = new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            // The norms of BM25 are kept; the parameters are applied when the ranking file is made.
            Similarity = new PassageSimilarity(),
            OpenMode = OpenMode.CREATE_OR_APPEND,
            RAMBufferSizeMB = 96,
            UseCompoundFile = false,
        };
        // In the thread of the caller: which segments there are in the end does not depend on chance.
        if (over is not null)
        {
            configuration.MergeScheduler = new SerialMergeScheduler();
            // Neighbours only: passages keep their order.
            configuration.MergePolicy = new LogByteSizeMergePolicy();
        }
        else
        {
            // All is merged into one segment in the end: what is merged before is merged twice.
            configuration.MergePolicy = new TieredMergePolicy { SegmentsPerTier = MostSegments, MaxMergeAtOnce = MostSegments, MaxMergeAtOnceExplicit = MostSegments };
        }

        _writer = new IndexWriter(directory, configuration);
        if (_writer.CommitData.TryGetValue(TakenKey, out string? taken))
            Taken = long.Parse(taken, System.Globalization.CultureInfo.InvariantCulture);
        // Needed in the end, and to be had beside what comes before. Last: it reads from what is closed when any of this fails.
        _termsBefore = over is null ? null : Task.Run(over.Ranking.Terms);
    }

    /// <summary>How many passages have been taken so far, by this build and by the one it goes on with.</summary>
    public long Taken { get; private set; }

    /// <summary>A build in memory, for small collections.</summary>
    public static PassageIndexBuilder InMemory() => new(null, new RAMDirectory(), 1);

    /// <summary>A build in a folder.</summary>
    /// <param name="folder">Made if it is not there; one that holds an unfinished build is gone on with.</param>
    /// <param name="threads">With one thread, two builds of the same passages have the same order of documents.</param>
    public static PassageIndexBuilder InFolder(string folder, int threads = 2)
    {
        System.IO.Directory.CreateDirectory(folder);
        return new PassageIndexBuilder(folder, new NIOFSDirectory(folder), threads);
    }

    /// <summary>
    /// A build of one thread that changes a copy of a finished index whose passages have batches. What is not removed is not read again, and
    /// the outcome ranks like an index that was written at once.
    /// </summary>
    /// <param name="folder">Where the copy lies; it needs no ranking file.</param>
    /// <param name="finished">Where the finished index lies.</param>
    /// <exception cref="InvalidDataException">It cannot be read.</exception>
    public static PassageIndexBuilder Over(string folder, string finished)
    {
        PassageIndex over = PassageIndex.Open(finished);
        try
        {
            return new PassageIndexBuilder(folder, new NIOFSDirectory(folder), 1, over);
        }
        catch
        {
            over.Dispose();
            throw;
        }
    }

    /// <summary>Removes the passages of a batch that were there before; to be called before any are added.</summary>
    public void Remove(string batch)
    {
        _removed.Add(batch);
        _writer.DeleteDocuments(new Term(PassageSchema.Batch, batch));
    }

    /// <summary>Takes one passage; waits when the indexing threads are behind.</summary>
    public async ValueTask AddAsync(IndexedPassage passage, CancellationToken cancellationToken = default)
    {
        if (_threads == 1)
        {
            Add(passage);
            return;
        }

        // Before it is taken: what is cancelled here has not been.
        if (_batch.Count == BatchSize)
            await HandOverAsync(cancellationToken);
        _batch.Add(passage);
        Taken++;
    }

    /// <summary>Takes one passage on the calling thread: for builds of one thread.</summary>
    public void Add(IndexedPassage passage)
    {
        _document ??= new PassageDocument();
        _writer.AddDocument(_document.Fill(passage));
        Taken++;
    }

    /// <summary>Puts all passages taken so far safely on disk; a build that is stopped later goes on from here.</summary>
    public async Task CheckpointAsync()
    {
        await DrainAsync();
        Commit();
    }

    private void Commit()
    {
        _writer.SetCommitData(new Dictionary<string, string> { [TakenKey] = Taken.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        _writer.Commit();
    }

    /// <summary>Merges, derives the ranking file and opens the index. The builder is of no use afterwards.</summary>
    public async Task<PassageIndex> CompleteAsync(CancellationToken cancellationToken = default)
    {
        await DrainAsync();
        return Complete(cancellationToken);
    }

    /// <summary>The same for a build of one thread.</summary>
    public PassageIndex Complete(CancellationToken cancellationToken = default)
    {
        Finish(cancellationToken);
        return _folder is null ? CompleteInMemory(cancellationToken) : PassageIndex.Open(_folder);
    }

    /// <summary>The same without opening it.</summary>
    internal void Finish(CancellationToken cancellationToken = default)
    {
        Commit();
        if (_writer.MaxDoc > 0 && _over is null)
            _writer.ForceMerge(1);
        _writer.Commit();
        _writer.Dispose();
        if (_folder is not null)
            CompleteInFolder(_folder, cancellationToken);
    }

    /// <summary>Stops the indexing threads; what was taken after the last checkpoint is lost.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        _queue?.Writer.TryComplete();
        if (!_writer.IsClosed)
            _writer.Rollback();
        _writer.Dispose();
        _document?.Dispose();
        if (_termsBefore is not null && Task.WhenAny(_termsBefore).GetAwaiter().GetResult() is { IsCompletedSuccessfully: true } there)
            there.GetAwaiter().GetResult().Dispose();
        _over?.Dispose();
        if (_folder is not null)
            _directory.Dispose();
        _stop.Dispose();
    }

    private PassageIndex CompleteInMemory(CancellationToken cancellationToken)
    {
        DirectoryReader reader = DirectoryReader.Open(_directory);
        using var content = new MemoryStream();
        WriteRanking(reader, content, cancellationToken);
        return new PassageIndex(reader, RankingFile.FromMemory(content.GetBuffer().AsSpan(0, (int)content.Length)));
    }

    private void CompleteInFolder(string folder, CancellationToken cancellationToken)
    {
        // Written aside and renamed: a folder with a ranking file is a finished index.
        string path = Path.Combine(folder, PassageSchema.RankingFileName);
        string aside = path + ".new";
        using (DirectoryReader reader = DirectoryReader.Open(_directory))
        using (FileStream content = File.Create(aside))
        {
            WriteRanking(reader, content, cancellationToken);
            content.Flush(flushToDisk: true);
        }

        File.Move(aside, path, overwrite: true);
    }

    private void WriteRanking(DirectoryReader reader, Stream content, CancellationToken cancellationToken)
    {
        // Not disposed of: that would close the reader under it.
        AtomicReader one = SlowCompositeReaderWrapper.Wrap(reader);
        using var ranking = new RankingFileWriter(content);
        PassageOrder order = PassageOrder.Of(one);
        ranking.Write(one, order, _over is null ? null : RankingChange.Between(_over, _termsBefore!, _removed, reader, one, order), cancellationToken);
    }

    private async ValueTask HandOverAsync(CancellationToken cancellationToken)
    {
        await EnsureWorkers().Writer.WriteAsync(_batch, cancellationToken);
        _batch = new List<IndexedPassage>(BatchSize);
    }

    private Channel<List<IndexedPassage>> EnsureWorkers()
    {
        if (_queue is not null)
            return _queue;
        _queue = Channel.CreateBounded<List<IndexedPassage>>(new BoundedChannelOptions(QueueLength) { SingleWriter = true });
        Channel<List<IndexedPassage>> queue = _queue;
        _workers = [.. Enumerable.Range(0, _threads).Select(_ => Task.Run(() => IndexAsync(queue)))];
        return _queue;
    }

    private async Task IndexAsync(Channel<List<IndexedPassage>> batches)
    {
        using var document = new PassageDocument();
        try
        {
            await foreach (List<IndexedPassage> batch in batches.Reader.ReadAllAsync(_stop.Token))
            {
                foreach (IndexedPassage passage in batch)
                    _writer.AddDocument(document.Fill(passage));
            }
        }
        catch (Exception failure)
        {
            // Whoever adds passages would wait for ever for a thread that is gone.
            batches.Writer.TryComplete(failure);
            throw;
        }
    }

    private async Task DrainAsync()
    {
        if (_batch.Count > 0)
            await HandOverAsync(CancellationToken.None);
        if (_queue is null)
            return;
        _queue.Writer.Complete();
        _queue = null;
        await Task.WhenAll(_workers);
    }
}
