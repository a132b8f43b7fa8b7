using System.Diagnostics;
using System.Globalization;
using ChinaRussiaBot.Evaluation.Retrieval;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Benchmarks.Retrieval;

/// <summary>The whole of retrieval on a large corpus, each way of searching over the same questions in one run.</summary>
internal static class RetrievalBenchmark
{
    public static async Task RunAsync(string corpus, string folder)
    {
        var set = BeirFolder.Open(corpus);
        if (!File.Exists(Path.Combine(folder, PassageSchema.RankingFileName)))
            await BuildAsync(set, folder);
        using PassageIndex index = PassageIndex.Open(folder);
        using var plain = new PlainLucene(index);
        Console.WriteLine($"{index.Count} passages, {set.Questions.Count} questions; milliseconds a question, one thread");
        Console.WriteLine("                                       nDCG@10  cpu p50   p95    p99   mean |  wall p50   p95    p99 | KB/question");
        Measure("first stage alone (no ids)", set, question => index.SearchAlone(new PassageQuery(question) { Depth = SearchDepth.Quick }, 10), static _ => []);
        Measure("first stage, ids", set, question => index.Search(new PassageQuery(question) { Depth = SearchDepth.Quick }, 10), static hits => hits);
        Measure("first stage, ids and texts", set, question => Load(index, question, SearchDepth.Quick), static hits => hits);
        Measure("full, ids", set, question => index.Search(new PassageQuery(question), 10), static hits => hits);
        Measure("full, ids and texts", set, question => Load(index, question, SearchDepth.Full), static hits => hits);
        Measure("BooleanQuery, main fields (no ids)", set, question => plain.Search(question, SearchDepth.Quick), static _ => []);
        Measure("BooleanQuery, all fields (no ids)", set, question => plain.Search(question, SearchDepth.Full), static _ => []);
        GC.Collect();
        string? anonymous = File.Exists("/proc/self/status") ? File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("RssAnon", StringComparison.Ordinal)) : null;
        Console.WriteLine($"memory beyond the page cache: {anonymous}");
    }

    /// <summary>Builds the index and prints what it took.</summary>
    public static Task BuildAsync(string corpus, string folder) => BuildAsync(BeirFolder.Open(corpus), folder);

    private static async Task BuildAsync(BeirFolder set, string folder)
    {
        double cpu = Environment.CpuUsage.TotalTime.TotalSeconds;
        var clock = Stopwatch.StartNew();
        using PassageIndexBuilder builder = PassageIndexBuilder.InFolder(folder);
        foreach (IndexedPassage passage in set.Passages(null).Skip((int)builder.Taken))
        {
            await builder.AddAsync(passage);
            if (builder.Taken % 100_000 == 0)
            {
                // Stopped here, it goes on from here.
                await builder.CheckpointAsync();
                await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{builder.Taken} {clock.Elapsed.TotalSeconds:F0} s, cpu {Environment.CpuUsage.TotalTime.TotalSeconds - cpu:F0} s"));
            }
        }

        (await builder.CompleteAsync()).Dispose();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"indexing: {clock.Elapsed.TotalSeconds:F0} s wall, {Environment.CpuUsage.TotalTime.TotalSeconds - cpu:F0} s cpu, peak {process.PeakWorkingSet64 >> 20} MiB, {Directory.EnumerateFiles(folder).Sum(file => new FileInfo(file).Length) >> 20} MiB on disk"));
    }

    private static IReadOnlyList<PassageHit> Load(PassageIndex index, string question, SearchDepth depth)
    {
        IReadOnlyList<PassageHit> hits = index.Search(new PassageQuery(question) { Depth = depth }, 10);
        foreach (PassageHit hit in hits)
            index.Load(hit);
        return hits;
    }

    private static void Measure<T>(string name, BeirFolder set, Func<string, T> search, Func<T, IReadOnlyList<PassageHit>> hitsOf)
    {
        // Twice all of them: the last tier of the compiler comes late.
        for (int round = 0; round < 2; round++)
        {
            foreach (JudgedQuestion question in set.Questions)
                search(question.Text);
        }

        var cpu = new double[set.Questions.Count];
        var wall = new double[set.Questions.Count];
        double gain = 0;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        for (int number = 0; number < cpu.Length; number++)
        {
            double before = ThreadClock.Milliseconds();
            long start = Stopwatch.GetTimestamp();
            T result = search(set.Questions[number].Text);
            wall[number] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            cpu[number] = ThreadClock.Milliseconds() - before;
            gain += RetrievalScore.Of(set.Questions[number], hitsOf(result)).Ndcg10;
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Array.Sort(cpu);
        Array.Sort(wall);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-38} {gain / cpu.Length,7:F4} {At(cpu, .5),8:F2} {At(cpu, .95),6:F2} {At(cpu, .99),6:F2} {cpu.Average(),6:F2} | {At(wall, .5),8:F2} {At(wall, .95),6:F2} {At(wall, .99),6:F2} | {allocated / 1024.0 / cpu.Length,6:F1}"));
    }

    private static double At(double[] sorted, double share) => sorted[(int)(sorted.Length * share)];
}
