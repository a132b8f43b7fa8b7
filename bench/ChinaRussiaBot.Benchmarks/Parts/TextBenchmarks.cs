using BenchmarkDotNet.Attributes;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Benchmarks.Parts;

/// <summary>The parts that every text and every question pass through.</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private const string Chinese = "２０２３年中俄雙邊貿易額達到2,401億美元，同比增長26.3%，創歷史新高；俄羅斯是中國最大的原油供應國。";
    private const string Russian = "В 2023 году товарооборот России и Китая составил 240,11 млрд долл., увеличившись на 26,3%; крупнейшей статьёй остаётся сырая нефть.";

    private PassageIndex _index = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        using PassageIndexBuilder builder = PassageIndexBuilder.InMemory();
        for (int number = 0; number < 1000; number++)
            await builder.AddAsync(new IndexedPassage($"{number}", string.Empty, $"{(number % 2 == 0 ? Chinese : Russian)} {number}"));
        _index = await builder.CompleteAsync();
    }

    [GlobalCleanup]
    public void CleanUp() => _index.Dispose();

    [Benchmark]
    public string NormalizeChinese() => TextNormalizer.NormalizeText(Chinese);

    [Benchmark]
    public string NormalizeRussian() => TextNormalizer.NormalizeText(Russian);

    [Benchmark]
    public IReadOnlyList<string> SegmentChinese() => ChineseWords.Segment("俄罗斯是中国最大的原油供应国");

    [Benchmark]
    public string StemRussian() => RussianStemmer.Stem("нефтепродуктов");

    [Benchmark]
    public IReadOnlyList<PassageHit> SearchChinese() => _index.Search(new PassageQuery("2023年中俄贸易额是多少？"), 10);

    [Benchmark]
    public IReadOnlyList<PassageHit> SearchRussian() => _index.Search(new PassageQuery("Каков был товарооборот России и Китая?"), 10);

    [Benchmark]
    public IReadOnlyList<PassageHit> SearchWithTypingError() => _index.Search(new PassageQuery("тваарооборот России"), 10);
}
