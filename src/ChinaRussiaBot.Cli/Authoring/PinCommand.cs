using System.CommandLine;
using ChinaRussiaBot.Cli.Checking;
using ChinaRussiaBot.Ingestion;
using ChinaRussiaBot.Ingestion.Review;

namespace ChinaRussiaBot.Cli.Authoring;

/// <summary>pin: from now on a wording asks for exactly this item.</summary>
internal static class PinCommand
{
    public static Command Create(Settings settings, Terminal terminal)
    {
        Argument<string> item = new("ITEM") { Description = "The id of a passage or a policy." };
        Argument<string[]> wordings = new("WORDING") { Description = "Words in which people ask for it, in either language.", Arity = ArgumentArity.OneOrMore };
        Command command = new("pin", "Writes wordings under the 'asked' of an item, each in the language of its script; index then finds the item by them.") { item, wordings };
        command.SetAction(parsed => Run(settings, terminal, parsed.GetRequiredValue(item), parsed.GetRequiredValue(wordings)));
        return command;
    }

    private static int Run(Settings settings, Terminal terminal, string item, string[] wordings)
    {
        string folder = settings.RequiredKnowledgeFolder();
        PinResult result = new WordingPin(folder).Pin(item, wordings);
        if (result.Problem is { } problem)
        {
            terminal.Error.WriteLine(ProblemText.Of(problem, folder, terminal));
            return ExitCode.Unusable;
        }

        string path = terminal.Show(Path.Combine(folder, result.File));
        foreach (PinnedWording pinned in result.Pinned)
            terminal.Out.WriteLine($"{path}:{pinned.Line}: {LanguageTag.Of(pinned.Language)} {pinned.Wording}");
        terminal.Error.WriteLine("Run index to find it so; golden add keeps it that way.");
        return ExitCode.Done;
    }
}
