using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ChinaRussiaBot.WeChatPlatform;

/// <summary>
/// Many people ask for figures that differ by person and message, while answers are slow, deliveries come twice and the server is killed. Every
/// message must get its own answer: at once, at a later delivery, or under its number.
/// </summary>
internal sealed partial class LoadRun(LoadOptions options, LoadServer server)
{
    private const string Account = "load";
    private const int MostPatient = 5;
    private readonly ConcurrentQueue<double> first = new();
    private readonly ConcurrentQueue<string> faults = new();
    private readonly PlatformAccount account = options.Safe ? PlatformAccount.Safe : PlatformAccount.Plain;
    private int done;
    private int lost;
    private int crossed;
    private int tickets;
    private int outOfService;
    private int later;
    private int duplicates;
    private int unequal;
    private int killed;

    public static async Task<int> Run(LoadOptions options)
    {
        using LoadServer server = new(options.Safe ? PlatformAccount.Safe : PlatformAccount.Plain);
        await server.Start();
        LoadRun run = new(options, server);
        await run.All();
        return run.Report();
    }

    private async Task All()
    {
        long start = Stopwatch.GetTimestamp();
        Task killer = Kill();
        await Parallel.ForEachAsync(Enumerable.Range(0, options.Messages), new ParallelOptions { MaxDegreeOfParallelism = options.AtOnce }, async (number, cancellation) =>
        {
            await One(number, cancellation);
            Interlocked.Increment(ref done);
        });
        await killer;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Account}: {options.Messages} messages in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s"));
    }

    private async Task One(int number, CancellationToken cancellation)
    {
        LoadQuestion question = LoadQuestion.Of(number, options.People);
        Platform platform = new(server.Http, account);
        PlatformMessage message = PlatformMessage.Text(question.Person, question.Text, created: TimeProvider.System.GetUtcNow().ToUnixTimeSeconds());
        PlatformReply reply = await platform.Deliver(message, cancellation);
        // What was answered while the server was killed is no measure of its speed.
        if (question.DelayMilliseconds == 0 && reply.FirstMilliseconds is { } milliseconds)
            first.Enqueue(milliseconds);
        Interlocked.Add(ref later, reply.Tries > 1 ? 1 : 0);
        string? text = reply.Text ?? await AskOn(platform, question, cancellation);
        if (text is { } said && TicketNumber().Match(said) is { Success: true } ticket && !question.IsAnswer(said))
            text = await Fetch(platform, question, ticket.Groups[1].Value, cancellation);
        if (text is null || text.Length == 0)
            Fault(ref lost, question, text ?? "out of service");
        else if (!question.IsAnswer(text))
            Fault(ref crossed, question, text);
        if (number % 10 == 0 && reply.Status == 200)
        {
            Interlocked.Increment(ref duplicates);
            PlatformReply again = await platform.Once(message, cancellation);
            if (again.Status == 200 && again.Body != reply.Body && !question.IsAnswer(again.Text!))
                Fault(ref unequal, question, again.Text!);
        }
    }

    /// <summary>
    /// The platform has told the person that the account is out of service. People then write again, and that answer must name the number of the
    /// first; who meets a server that was killed just then writes once more.
    /// </summary>
    private async Task<string?> AskOn(Platform platform, LoadQuestion question, CancellationToken cancellation)
    {
        Interlocked.Increment(ref outOfService);
        for (int time = 0; time < MostPatient; time++)
        {
            PlatformMessage again = PlatformMessage.Text(question.Person, LoadQuestion.Short, created: TimeProvider.System.GetUtcNow().ToUnixTimeSeconds());
            foreach (Match number in TicketNumber().Matches((await platform.Deliver(again, cancellation)).Text ?? ""))
            {
                if (await Fetch(platform, question, number.Groups[1].Value, cancellation) is { } text && question.IsAnswer(text))
                    return text;
            }
        }

        return null;
    }

    private async Task<string?> Fetch(Platform platform, LoadQuestion question, string number, CancellationToken cancellation)
    {
        Interlocked.Increment(ref tickets);
        string? text = null;
        for (int look = 0; look < 30; look++)
        {
            PlatformMessage fetch = PlatformMessage.Text(question.Person, number, created: TimeProvider.System.GetUtcNow().ToUnixTimeSeconds());
            text = (await platform.Deliver(fetch, cancellation)).Text;
            if (text is not null && question.IsAnswer(text))
                return text;
        }

        return text;
    }

    private async Task Kill()
    {
        for (int kill = 1; kill <= options.Kills; kill++)
        {
            int until = options.Messages / (options.Kills + 1) * kill;
            while (Volatile.Read(ref done) < until)
                await Task.Delay(50);
            await server.KillAndStart();
            killed++;
        }
    }

    private void Fault(ref int counter, LoadQuestion question, string text)
    {
        Interlocked.Increment(ref counter);
        faults.Enqueue($"{question.Text} → {text.Replace('\n', '|')}");
    }

    private int Report()
    {
        double[] sorted = [.. first.Order()];
        double At(double part) => sorted.Length == 0 ? double.NaN : sorted[(int)Math.Min(sorted.Length - 1, part * sorted.Length)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Account}: killed {killed} times, {later} answered at a later delivery, {tickets} under a number ({outOfService} of them after the platform had said the account was out of service), {duplicates} delivered once more"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Account}: {lost} lost, {crossed} crossed, {unequal} duplicates with another answer"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Account}: first reply of {sorted.Length}: p50 {At(0.5):F0} ms, p99 {At(0.99):F0} ms, p99.9 {At(0.999):F0} ms, worst {At(1):F0} ms"));
        foreach (string fault in faults.Take(10))
            Console.WriteLine(fault);
        return lost + crossed + unequal == 0 && (sorted.Length == 0 || At(0.999) < 4500) ? 0 : 1;
    }

    [GeneratedRegex("【(\\d\\d)】")]
    private static partial Regex TicketNumber();
}
