using System.CommandLine;
using System.Text;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Cli.Authoring;

/// <summary>new: a file with one entry to fill in; check then says what is still missing.</summary>
internal static class NewCommand
{
    public static Command Create(Settings settings, Terminal terminal)
    {
        Argument<string> kind = new("KIND") { Description = string.Join(", ", Scaffolds.Kinds) };
        kind.AcceptOnlyFromAmong([.. Scaffolds.Kinds]);
        Argument<string> id = new("ID") { Description = "The entry's id: letters a-z, digits, '.', '-' and '_'. It never changes later." };
        Command command = new("new", "Writes a file with one entry of a kind to fill in; check says what is still missing.") { kind, id };
        command.SetAction(parsed => Run(settings, terminal, parsed.GetRequiredValue(kind), parsed.GetRequiredValue(id)));
        return command;
    }

    private static int Run(Settings settings, Terminal terminal, string kind, string id)
    {
        if (id.Length == 0 || id[0] == '.' || id.Any(static character => !(char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_')))
            throw new UsageException($"'{id}': an id is made of letters a–z, digits, '.', '-' and '_'.");
        string folder = settings.RequiredKnowledgeFolder();
        KnowledgeReading reading = KnowledgeReader.Read(folder);
        if (TakenIds.Find(folder, reading, Scaffolds.FolderOf(kind), id) is { } taken)
            throw new UsageException($"{terminal.Show(Path.Combine(folder, taken.File))}:{taken.Line}: the id '{id}' is already taken");
        string path = Path.Combine(folder, Scaffolds.FolderOf(kind), id + ".yaml");
        if (File.Exists(path))
            throw new UsageException($"{terminal.Show(path)}: is already there.");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Scaffolds.Of(kind, id), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        terminal.Out.WriteLine(terminal.Show(path));
        terminal.Error.WriteLine("Fill it in, then run check.");
        return ExitCode.Done;
    }
}
