using System.CommandLine;
using System.Runtime.CompilerServices;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.SemanticKernel.Drafting;

namespace ChinaRussiaBot.Cli.Models;

/// <summary>draft: the other language of a text, by a language model, for a person to review. Nothing is written to knowledge/.</summary>
internal static class DraftCommand
{
    private const int MostTerms = 40;

    public static Command Create(Settings settings, Terminal terminal)
    {
        Argument<string> what = new("ITEM") { Description = "Id of a passage that is in one language only; or - for a text on standard input." };
        Command command = new("draft", "Translates a passage by the configured language model, as a draft to be reviewed; exit 1 when its numbers, dates or names differ.") { what };
        command.SetAction((parsed, cancellation) => Run(settings, terminal, parsed.GetValue(what)!, cancellation));
        return command;
    }

    // A method of its own: the model's assemblies are loaded when it is first entered.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<int> Run(Settings settings, Terminal terminal, string what, CancellationToken cancellation)
    {
        PassageTranslator translator = ModelSetup.Translator(settings);
        KnowledgeBase knowledge = KnowledgeReader.Read(settings.RequiredKnowledgeFolder()).Knowledge
            ?? throw new UsageException("The knowledge has problems; run check.");
        string text = what == "-" ? (await terminal.In.ReadToEndAsync(cancellation)).Trim() : Passage(knowledge, what);
        Language from = Questions.LanguageDetector.Detect(text) ?? throw new UsageException("There is no Chinese and no Russian text to translate.");
        PassageDraft draft = await translator.TranslateAsync(text, from, [.. Terms(knowledge, text, from).Take(MostTerms)], cancellation);
        if (draft.Text is null)
            throw new UsageException($"The model gave no draft: {draft.Problem}.");
        IReadOnlyList<string> differences = new TranslationCheck(knowledge).Differences(text, draft.Text);
        await terminal.Out.WriteLineAsync("# DRAFT by a language model: review every word before it goes into knowledge/.");
        foreach (string difference in differences)
            await terminal.Out.WriteLineAsync($"# CHECK {difference}");
        await terminal.Out.WriteLineAsync($"zh: {Quoted(from == Language.Chinese ? text : draft.Text)}");
        await terminal.Out.WriteLineAsync($"ru: {Quoted(from == Language.Chinese ? draft.Text : text)}");
        return differences.Count == 0 ? ExitCode.Done : ExitCode.DoesNotHold;
    }

    private static string Passage(KnowledgeBase knowledge, string id)
    {
        if (knowledge.Item(id) is not Passage passage)
            throw new UsageException($"{id}: there is no such passage.");
        return (passage.Chinese, passage.Russian) switch
        {
            ({ } chinese, null) => chinese,
            (null, { } russian) => russian,
            _ => throw new UsageException($"{id} is in both languages already."),
        };
    }

    private static IEnumerable<(string Chinese, string Russian)> Terms(KnowledgeBase knowledge, string text, Language from) =>
        knowledge.Names.Select(static name => name.Name).Concat(knowledge.Ports.Select(static port => port.Name))
            .Where(name => text.Contains(name[from], StringComparison.OrdinalIgnoreCase)).Select(static name => (name.Chinese, name.Russian));

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
}
