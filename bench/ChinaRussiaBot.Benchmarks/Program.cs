using BenchmarkDotNet.Running;
using ChinaRussiaBot.Benchmarks.Retrieval;

// corpus OUT COUNT SET…   a deterministic corpus recombined from the sentences of BEIR folders, with questions
// index CORPUS INDEX      builds the index alone
// retrieval CORPUS INDEX  builds the index there if it is missing, then measures it beside plain Lucene.Net
// (anything else)         BenchmarkDotNet for the parts
switch (args)
{
    case ["corpus", string target, string count, .. string[] sets]:
        CorpusMaker.Write(target, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), sets);
        return 0;
    case ["index", string corpus, string index]:
        await RetrievalBenchmark.BuildAsync(corpus, index);
        return 0;
    case ["retrieval", string corpus, string index, ..]:
        await RetrievalBenchmark.RunAsync(corpus, index);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
