using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ChinaRussiaBot.Search.Analysis;
using ChinaRussiaBot.Search.Ranking;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChinaRussiaBot.Search;

/// <summary>
/// A finished collection of passages to search. Immutable and thread-safe. It may be disposed of while searches run: they finish first.
/// </summary>
public sealed class PassageIndex : IDisposable
{
    private readonly DirectoryReader _reader;
    private readonly AtomicReader? _segment;
    private readonly PassageOrder _order;
    private readonly RankingFile _ranking;
    private readonly QuestionPlanner _planner;
    private readonly VectorFile? _vectors;
    private readonly ConcurrentBag<PassageSearch> _searches = [];
    private readonly System.Threading.Lock _gate = new();
    private int _leases = 1;
    private bool _disposed;

    internal PassageIndex(DirectoryReader reader, RankingFile ranking, VectorFile? vectors = null)
    {
        _vectors = vectors;
        _reader = reader;
        _ranking = ranking;
        _segment = reader.Leaves.Count switch
        {
            0 => null,
            1 => reader.Leaves[0].AtomicReader,
            _ => SlowCompositeReaderWrapper.Wrap(reader),
        };
        _order = PassageOrder.Of(_segment);
        if (_order.Count != ranking.Documents)
            throw new InvalidDataException("The ranking file belongs to another index.");
        _planner = new QuestionPlanner(new IndexVocabulary(_segment, ranking));
    }

    // So many of each list are fused; what stands behind them in both would come to nothing.
    private const int FusedDepth = 100;

    /// <summary>Number of passages.</summary>
    public int Count => _ranking.Documents;

    internal RankingFile Ranking => _ranking;

    internal DirectoryReader Reader => _reader;

    internal AtomicReader? Segment => _segment;

    internal PassageOrder Order => _order;

    /// <summary>Whether the folder holds a finished index.</summary>
    public static bool IsFinished(string folder) => File.Exists(Path.Combine(folder, PassageSchema.RankingFileName));

    /// <summary>Opens a finished index.</summary>
    /// <exception cref="InvalidDataException">The folder holds no finished index, one of another version, or a damaged one: build it again.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The directory goes over to the index.")]
    public static PassageIndex Open(string folder)
    {
        string ranking = Path.Combine(folder, PassageSchema.RankingFileName);
        if (!File.Exists(ranking))
            throw new InvalidDataException($"There is no finished passage index in {folder}.");
        try
        {
            DirectoryReader reader = DirectoryReader.Open(new PointerDirectory(folder));
            RankingFile? ranks = null;
            try
            {
                ranks = RankingFile.Open(ranking);
                string vectors = Path.Combine(folder, VectorLayout.FileName);
                return new PassageIndex(reader, ranks, File.Exists(vectors) ? VectorFile.Open(vectors) : null);
            }
            catch
            {
                ranks?.Dispose();
                reader.Dispose();
                throw;
            }
        }
        catch (Exception exception) when (exception is IOException or Lucene.Net.Index.CorruptIndexException)
        {
            throw new InvalidDataException($"The passage index in {folder} cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>The best passages for a question, the best first. Never throws for what a question may hold.</summary>
    /// <param name="query">The question.</param>
    /// <param name="limit">How many at most.</param>
    /// <exception cref="ObjectDisposedException">The index was disposed of before the search began.</exception>
    public IReadOnlyList<PassageHit> Search(PassageQuery query, int limit)
    {
        Enter();
        try
        {
            if (_segment is null || limit <= 0)
                return [];
            if (!_searches.TryTake(out PassageSearch? search))
                search = new PassageSearch(_ranking, _order);
            bool fused = _vectors is not null && !query.Vector.IsEmpty;
            int wanted = fused ? Math.Max(limit, FusedDepth) : limit;
            IReadOnlyList<PassageHit> hits = search.Run(_planner.Plan(query), query.Depth, _segment, wanted);
            // Where no passage has such names the question is asked once.
            if (query.Bridge is { Concepts.Count: > 0 } bridge && _ranking.FieldOf(PassageField.Concepts).Documents > 0)
            {
                PassageQuery translated = BothLanguages.Translated(query, bridge, query.Language ?? TextLanguage.Of(query.Text));
                hits = BothLanguages.Merge(hits, search.Run(_planner.Plan(translated), query.Depth, _segment, wanted), bridge.Carried, wanted);
            }

            _searches.Add(search);
            return fused ? ReciprocalRanks.Fuse(hits, Nearest(query.Vector.Span, _vectors!), limit) : hits;
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Whether passages have vectors of this model, which a question's vector can be compared with.</summary>
    internal bool HasVectorsOf(string model) => _vectors is { Count: > 0 } vectors && vectors.IsOf(model);

    /// <summary>The passages one by one, from the stored fields; all, or only those that carry data.</summary>
    internal IEnumerable<(int Place, string Title, string Text)> Texts(bool all)
    {
        for (int place = 0; place < Count; place++)
        {
            int number = _order.NumberAt(place);
            Lucene.Net.Documents.Document document = Fetch(reader => reader.Document(number));
            if (all || document.TextOrNull(PassageSchema.Data) is not null)
                yield return (place, document.Text(PassageSchema.Title), document.Text(PassageSchema.Text));
        }
    }

    internal QuestionPlan Plan(PassageQuery query) => _planner.Plan(query);

    /// <summary>The ranking without ids, for measuring it by itself. Returns how many were found.</summary>
    internal int SearchAlone(PassageQuery query, int limit)
    {
        if (_segment is null)
            return 0;
        if (!_searches.TryTake(out PassageSearch? search))
            search = new PassageSearch(_ranking, _order);
        int found = search.Rank(_planner.Plan(query), query.Depth, _segment, limit).Length;
        _searches.Add(search);
        return found;
    }

    /// <summary>Title and text of a passage found, from the stored fields.</summary>
    public (string Title, string Text) Load(PassageHit hit)
    {
        Enter();
        try
        {
            Lucene.Net.Documents.Document document = _reader.Document(hit.Document);
            return (document.Text(PassageSchema.Title), document.Text(PassageSchema.Text));
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>What <see cref="IndexedPassage.Data"/> says of a passage found; null when it has none.</summary>
    public string? Data(PassageHit hit) => Fetch(reader => reader.Document(hit.Document).TextOrNull(PassageSchema.Data));

    /// <summary>The data of the passage with this id; null when there is none.</summary>
    public string? DataOf(string id) => Fetch(reader => StoredText.DataUnder(reader, PassageSchema.IdKey(id), _order).FirstOrDefault());

    /// <summary>The data of all passages of a group, in the order in which they count.</summary>
    public IReadOnlyList<string> DataOfGroup(string group) => Fetch(reader => (string[])[.. StoredText.DataUnder(reader, PassageSchema.GroupKey(group), _order)]);

    /// <summary>Whether any passage holds the stem, pair of characters, Latin word, number or concept.</summary>
    internal bool Knows(string word) => Fetch(_ => _planner.Knows(word));

    /// <summary>Keeps the index open until the result is disposed: one question is answered from one index, whatever is published meanwhile.</summary>
    internal IDisposable Hold()
    {
        Enter();
        return new Held(Leave);
    }

    /// <summary>Closes the index once the searches that are running, and who holds it, have finished.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_disposed)
                return;
            _disposed = true;
        }

        Leave();
    }

    private PassageHit[] Nearest(ReadOnlySpan<float> vector, VectorFile vectors)
    {
        BinaryDocValues ids = _segment!.GetBinaryDocValues(PassageSchema.Id);
        BytesRef bytes = new();
        return Array.ConvertAll(vectors.Nearest(vector, FusedDepth), found =>
        {
            int number = _order.NumberAt(found.Document);
            ids.Get(number, bytes);
            return new PassageHit(bytes.Utf8ToString(), found.Score, []) { Document = number };
        });
    }

    private T Fetch<T>(Func<DirectoryReader, T> fetch)
    {
        Enter();
        try
        {
            return fetch(_reader);
        }
        finally
        {
            Leave();
        }
    }

    private void Enter()
    {
        lock (_gate)
        {
            // Whoever holds it may search on after it was disposed of; it is closed with the last lease.
            ObjectDisposedException.ThrowIf(_leases == 0, this);
            _leases++;
        }
    }

    private void Leave()
    {
        lock (_gate)
        {
            if (--_leases > 0)
                return;
        }

        using (_reader.Directory)
            _reader.Dispose();
        _ranking.Dispose();
        _vectors?.Dispose();
    }

    private sealed class Held(Action leave) : IDisposable
    {
        private Action? once = leave;

        public void Dispose() => Interlocked.Exchange(ref once, null)?.Invoke();
    }
}
