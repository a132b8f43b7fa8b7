using System.CommandLine;
using System.Runtime.CompilerServices;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.SemanticKernel.Drafting;

namespace ChinaRussiaBot.Cli.Models;

/// <summary>draft: the other language of a text or of all passages of a document, by a language model, for a person to review. Nothing is written to knowledge/.</summary>
internal static class DraftCommand
{
    private const int MostTerms = 40;
    private const string Differs = "differs";

    public static Command Create(Settings settings, Terminal terminal)
    {
        Argument<string> what = new("ITEM") { Description = "Id of a passage that is in one language only, or of a document; or - for a text on standard input." };
        Command command = new("draft", "Translates passages by the configured language model, as drafts to be reviewed; exit 1 when numbers, dates or names differ.") { what };
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
        string heading = "# DRAFT by a language model: review every word before it goes into knowledge/.";
        if (what != "-" && OfDocument(knowledge, what) is { Count: > 0 } passages)
        {
            await terminal.Out.WriteLineAsync(heading);
            bool isGood = true;
            foreach (Passage passage in passages)
            {
                await terminal.Out.WriteLineAsync($"- id: {passage.Id}");
                isGood &= await Draft(knowledge, translator, OnlyText(passage)!, "  ", terminal.Out, cancellation) is null;
            }

            return isGood ? ExitCode.Done : ExitCode.DoesNotHold;
        }

        string text = what == "-" ? (await terminal.In.ReadToEndAsync(cancellation)).Trim() : TextOf(knowledge, what);
        using StringWriter lines = new() { NewLine = terminal.Out.NewLine };
        string? problem = await Draft(knowledge, translator, text, "", lines, cancellation);
        if (problem is not null and not Differs)
            throw new UsageException(problem);
        await terminal.Out.WriteLineAsync(heading);
        await terminal.Out.WriteAsync(lines.ToString());
        return problem is null ? ExitCode.Done : ExitCode.DoesNotHold;
    }

    /// <summary>Writes both languages of a text, with a line for each doubt.</summary>
    /// <returns>Why it is not to be relied on; null when nothing was found.</returns>
    private static async Task<string?> Draft(KnowledgeBase knowledge, PassageTranslator translator, string text, string indent, TextWriter output, CancellationToken cancellation)
    {
        if (Questions.LanguageDetector.Detect(text) is not { } from)
            return await Doubt("There is no Chinese and no Russian text to translate.");
        PassageDraft draft = await translator.TranslateAsync(text, from, [.. Terms(knowledge, text, from).Take(MostTerms)], cancellation);
        if (draft.Text is null)
            return await Doubt($"The model gave no draft: {draft.Problem}.");
        IReadOnlyList<string> differences = new TranslationCheck(knowledge).Differences(text, draft.Text);
        foreach (string difference in differences)
            await Doubt(difference);
        await output.WriteLineAsync($"{indent}zh: {Quoted(from == Language.Chinese ? text : draft.Text)}");
        await output.WriteLineAsync($"{indent}ru: {Quoted(from == Language.Chinese ? draft.Text : text)}");
        return differences.Count == 0 ? null : Differs;

        async Task<string> Doubt(string why)
        {
            await output.WriteLineAsync($"{indent}# CHECK {why}");
            return why;
        }
    }

    private static List<Passage> OfDocument(KnowledgeBase knowledge, string document) =>
        [.. knowledge.Passages.Where(passage => passage.DocumentId == document && OnlyText(passage) is not null)];

    private static string TextOf(KnowledgeBase knowledge, string id)
    {
        if (knowledge.Item(id) is not Passage passage)
            throw new UsageException($"{id}: there is no such passage, and no document with passages in one language.");
        return OnlyText(passage) ?? throw new UsageException($"{id} is in both languages already.");
    }

    /// <summary>Null when it is in both languages.</summary>
    private static string? OnlyText(Passage passage) => passage.IsOfDocument ? passage.Chinese ?? passage.Russian : null;

    private static IEnumerable<(string Chinese, string Russian)> Terms(KnowledgeBase knowledge, string text, Language from) =>
        knowledge.Names.Select(static name => name.Name).Concat(knowledge.Ports.Select(static port => port.Name))
            .Where(name => text.Contains(name[from], StringComparison.OrdinalIgnoreCase)).Select(static name => (name.Chinese, name.Russian));

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
}
