using System.Globalization;
using ChinaRussiaBot.ModelServer;
using Microsoft.Extensions.Configuration;

// A model for trying the host by hand: docs/model.md, "Without a model at hand".
IConfiguration given = new ConfigurationBuilder().AddCommandLine(args).Build();
FakeScript script = new();
script = script with
{
    Rewritten = given["rewrite"] ?? script.Rewritten,
    Draft = given["draft"] ?? script.Draft,
    Pause = TimeSpan.FromSeconds(double.Parse(given["pause"] ?? "0", CultureInfo.InvariantCulture)),
};
await using FakeModel model = await FakeModel.Start(CancellationToken.None, given["urls"] ?? "http://127.0.0.1:5300", script);
model.Seen = static request => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{request.Use} as {request.Model}: {request.Data.Length} characters of data"));
Console.WriteLine($"LanguageModel:Endpoint  {model.Endpoint}");
Console.WriteLine($"LanguageModel:Model     one of {string.Join(", ", FakeBehaviour.All.Keys)}");
await model.Ended();
