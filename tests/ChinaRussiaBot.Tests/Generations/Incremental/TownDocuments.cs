using System.Globalization;
using System.Text;
using ChinaRussiaBot.Tests.Documents;

namespace ChinaRussiaBot.Tests.Generations.Incremental;

/// <summary>A document for each of some towns, every other one in Russian, each with a source of its own, as ingestion writes them.</summary>
internal sealed class TownDocuments
{
    public const int Towns = 16;
    public const int Products = 5;

    private readonly TemporaryFolder folder;

    /// <param name="folder">Where they were written.</param>
    public TownDocuments(TemporaryFolder folder) => this.folder = folder;

    public string Knowledge => folder.At("knowledge");

    public static TownDocuments WriteTo(TemporaryFolder folder)
    {
        FactoryDocuments.WriteTo(folder);
        TownDocuments documents = new(folder);
        foreach (string file in (string[])["documents/plants-zh.yaml", "documents/plants-ru.yaml", "sources/plants.yaml"])
            File.Delete(Path.Combine(documents.Knowledge, file));
        for (int town = 0; town < Towns; town++)
            documents.Write(town);
        return documents;
    }

    public static Language LanguageOf(int town) => town % 2 == 0 ? Language.Chinese : Language.Russian;

    public static string IdOf(int town, int product) => string.Create(CultureInfo.InvariantCulture, $"town{town:00}.{product}");

    /// <param name="town">Which.</param>
    /// <param name="edition">A later edition has other numbers, more passages and the date of its evidence.</param>
    public void Write(int town, int edition = 0)
    {
        string tag = LanguageTag.Of(LanguageOf(town));
        StringBuilder text = new(string.Create(CultureInfo.InvariantCulture, $"- id: town{town:00}\n  source: town{town:00}\n  sections:\n    - id: town{town:00}.list\n      heading: {{zh: 名录, ru: Список}}\n      passages:\n"));
        for (int product = 0; product < Products + edition; product++)
            text.AppendLine(CultureInfo.InvariantCulture, $"        - id: {IdOf(town, product)}\n          {tag}: {Text(town, product, edition)}");
        folder.File($"knowledge/documents/{Name(town)}", text.ToString());
        WriteSource(town, LanguageOf(town) == Language.Chinese ? "工厂名录" : "Справочник заводов", string.Create(CultureInfo.InvariantCulture, $"2025-{4 + edition:00}"));
    }

    public void WriteSource(int town, string title, string date = "2025-04") => folder.File($"knowledge/sources/{Name(town)}", string.Create(
        CultureInfo.InvariantCulture,
        $"- id: town{town:00}\n  publisher: {{zh: 工业报, ru: Газета «Промышленность»}}\n  title: {title} {town}\n  language: {LanguageTag.Of(LanguageOf(town))}\n  date: {date}\n  kind: media\n"));

    public void Delete(int town)
    {
        File.Delete(folder.At("knowledge", "documents", Name(town)));
        File.Delete(folder.At("knowledge", "sources", Name(town)));
    }

    public static string Text(int town, int product, int edition) => LanguageOf(town) switch
    {
        Language.Chinese => $"位于{FactoryDocuments.TownInChinese(town)}的工厂生产{FactoryDocuments.ProductInChinese(product)}，年产能{Capacity(town, product, edition)}吨。",
        Language.Russian => $"Завод в городе {FactoryDocuments.TownInRussian(town)} выпускает {FactoryDocuments.ProductInRussian(product)}; мощность {Capacity(town, product, edition)} т в год.",
    };

    public static int Capacity(int town, int product, int edition) => 1000 + (town * 50) + product + (edition * 7000);

    private static string Name(int town) => string.Create(CultureInfo.InvariantCulture, $"town-{town:00}.yaml");
}
