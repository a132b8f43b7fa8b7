using System.Text.Json;
using ChinaRussiaBot.Ingestion.Isolation;

// The reading process: one file in, one result out. Whatever a file does to a parser ends here, not in the bot.
if (args is not [string path, string name, string limits])
{
    Console.Error.WriteLine("Started by the command line and by the host to read one document; see `ingest --help` there.");
    return 2;
}

ReadingResult result;
try
{
    result = new(Extractor.Read(path, name, JsonSerializer.Deserialize(limits, ReadingJson.Default.ReadingLimits)!), null);
}
catch (RefusedException refused)
{
    result = new(null, refused.Reason, refused.Detail);
}
catch (OutOfMemoryException)
{
    result = new(null, RefusalReason.TooMuchMemory);
}

using Stream output = Console.OpenStandardOutput();
JsonSerializer.Serialize(output, result, ReadingJson.Default.ReadingResult);
return 0;
