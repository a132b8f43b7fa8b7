using System.Globalization;
using System.Text;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Tests.House;

namespace ChinaRussiaBot.Tests.Generations.Incremental;

/// <summary>
/// The knowledge of the repository with as many documents of one to three pages as wanted, every other one in Russian. They are made of the
/// words of the authored texts in any order and with other numbers, and of the gate only what they cannot change is asked: refusals may well
/// be answered by ten thousand pages. The same number gives the same text.
/// </summary>
internal sealed class ReportDocuments
{
    private const int PassagesOfPage = 4;
    private const int ChineseCharacters = 180;
    private const int RussianCharacters = 440;

    private readonly string knowledge;
    private readonly Dictionary<Language, string[]> words = Enum.GetValues<Language>().ToDictionary(static language => language, WordsOf);

    public ReportDocuments(string knowledge)
    {
        this.knowledge = knowledge;
        foreach (string file in Repository.Files.Where(static file => file.StartsWith("knowledge/", StringComparison.Ordinal)))
        {
            string copy = Path.Combine(knowledge, file["knowledge/".Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(Repository.Root, file), copy);
        }

        string gate = Path.Combine(knowledge, "golden", "gate.jsonl");
        File.WriteAllLines(gate, File.ReadAllLines(gate).Where(static line => !line.Contains("\"abstain\":true", StringComparison.Ordinal)));
    }

    /// <param name="number">Which document.</param>
    /// <param name="edition">A later edition reads otherwise and says so.</param>
    public void Write(int number, int edition = 0)
    {
        Language language = number % 2 == 0 ? Language.Chinese : Language.Russian;
        uint state = (uint)((number * 31) + edition + 7);
        string id = string.Create(CultureInfo.InvariantCulture, $"report-{number:00000}");
        StringBuilder text = new(string.Create(CultureInfo.InvariantCulture, $"- id: {id}\n  source: {id}\n  sections:\n"));
        for (int page = 1; page <= 1 + (number % 3); page++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    - id: {id}.{page}\n      heading: {{zh: 第{page}页, ru: Страница {page}}}\n      passages:\n");
            for (int passage = 0; passage < PassagesOfPage; passage++)
                text.Append(CultureInfo.InvariantCulture, $"        - id: {id}.{page}.{passage}\n          {LanguageTag.Of(language)}: \"{Compose(language, ref state)}\"\n          page: {page}\n");
        }

        File.WriteAllText(Path.Combine(knowledge, "documents", id + ".yaml"), text.ToString());
        File.WriteAllText(Path.Combine(knowledge, "sources", id + ".yaml"), string.Create(
            CultureInfo.InvariantCulture,
            $"- id: {id}\n  publisher: {{zh: 口岸研究所, ru: Институт пограничной торговли}}\n  title: {(language == Language.Chinese ? "口岸月报" : "Обзор пограничной торговли")} {number}\n  language: {LanguageTag.Of(language)}\n  date: 2025-0{1 + (edition % 9)}\n  kind: media\n"));
    }

    private string Compose(Language language, ref uint state)
    {
        StringBuilder text = new();
        string[] choice = words[language];
        while (text.Length < (language == Language.Chinese ? ChineseCharacters : RussianCharacters))
        {
            for (int word = 0; word < 12; word++)
            {
                foreach (char character in choice[Next(ref state) % (uint)choice.Length])
                    text.Append(char.IsAsciiDigit(character) ? (char)('0' + (Next(ref state) % 10)) : character);
                text.Append(language == Language.Russian ? " " : "");
            }

            text.Append(language == Language.Russian ? "— конец. " : "。");
        }

        return text.ToString().Trim();
    }

    private static uint Next(ref uint state)
    {
        state = (state * 1664525) + 1013904223;
        return state >> 8;
    }

    private static string[] WordsOf(Language language) =>
    [
        .. RealKnowledge.Base.Items.Where(static item => item is Passage or PolicyPoint).Select(item => item.Quote(language)).OfType<string>()
            .SelectMany(text => language == Language.Russian ? text.Split(' ') : text.Chunk(3).Select(static piece => new string(piece)))
            .Where(static word => word.All(char.IsLetterOrDigit)),
    ];
}
