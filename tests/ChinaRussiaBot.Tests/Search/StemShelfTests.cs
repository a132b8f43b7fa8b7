using ChinaRussiaBot.Search.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ChinaRussiaBot.Tests.Search;

/// <summary>Words near an unknown one are those that Lucene's automaton of two edits finds.</summary>
public sealed class StemShelfTests
{
    private const string Letters = "абв";

    [Theory]
    [InlineData("экономическ", "экономисек", 2)]
    [InlineData("таможенн", "татоженн", 1)]
    [InlineData("таможенн", "томажен", 3)]
    [InlineData("правительств", "рпавителсьтв", 2)]
    public void Edits_are_counted(string known, string asked, int edits)
    {
        var shelf = new StemShelf([known]);
        Assert.Equal(edits <= 2 ? [(known, edits)] : [], shelf.Near(asked, 2));
    }

    [Fact]
    public void What_is_too_long_or_of_another_script_is_near_nothing()
    {
        var shelf = new StemShelf([new string('а', 64), "中俄贸易额"]);
        Assert.Empty(shelf.Near(new string('а', 64), 2));
        Assert.Empty(shelf.Near("中俄贸易额", 2));
        Assert.Empty(shelf.Near(string.Empty, 2));
    }

    [Fact]
    public void Lucene_finds_the_same()
    {
        var random = new Random(7);
        string[] stems = [.. Enumerable.Range(0, 400).Select(_ => "а" + Word(random, 4, 9)).Distinct().Order(StringComparer.Ordinal)];
        var shelf = new StemShelf(stems);
        using var directory = new RAMDirectory();
        using DirectoryReader reader = Index(directory, stems);
        for (int number = 0; number < 100; number++)
        {
            string asked = "а" + Word(random, 5, 8);
            Assert.Equal(ByLucene(reader, asked).OrderBy(static near => near.Stem, StringComparer.Ordinal),
                shelf.Near(asked, 2).OrderBy(static near => near.Stem, StringComparer.Ordinal));
        }
    }

    private static List<(string Stem, int Edits)> ByLucene(DirectoryReader reader, string asked)
    {
        var near = new FuzzyTermsEnum(MultiFields.GetTerms(reader, "f"), new AttributeSource(), new Term("f", asked), 2, 1, true);
        IBoostAttribute boost = near.Attributes.AddAttribute<IBoostAttribute>();
        List<(string Stem, int Edits)> found = [];
        while (near.MoveNext())
        {
            string stem = near.Term.Utf8ToString();
            found.Add((stem, (int)Math.Round((1 - boost.Boost) * Math.Min(stem.Length, asked.Length))));
        }

        return found;
    }

    private static DirectoryReader Index(RAMDirectory directory, string[] stems)
    {
        using var analyzer = new KeywordAnalyzer();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)))
        {
            foreach (string stem in stems)
                writer.AddDocument([new StringField("f", stem, Field.Store.NO)]);
        }

        return DirectoryReader.Open(directory);
    }

    private static string Word(Random random, int shortest, int longest) =>
        string.Concat(Enumerable.Range(0, random.Next(shortest, longest + 1)).Select(_ => Letters[random.Next(Letters.Length)]));
}
