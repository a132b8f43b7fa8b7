using System.Collections.Concurrent;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChinaRussiaBot.Web.Tests.Support;

/// <summary>An open window: the chat as a person uses it, and what the browser complained about.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> complaints = new();

    public Visit(IBrowserContext context, IPage page)
    {
        Context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Enqueue(message.Text);
        };
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.Dialog += (_, dialog) => complaints.Enqueue("dialog: " + dialog.Message);
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>Errors of scripts, refused by the policy, failed requests.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    public ILocator Field => Page.Locator("#question");

    public ILocator Questions => Page.Locator(".own .bubble");

    public ILocator Answers => Page.Locator(".bot .bubble");

    public ILocator Status => Page.Locator("#status");

    public ILocator Panel => Page.Locator("#panel");

    public async Task<Visit> Go(string address = "/")
    {
        await Page.GotoAsync(address);
        return this;
    }

    /// <summary>Types a question and sends it with Enter.</summary>
    public async Task Send(string question)
    {
        await Field.FillAsync(question);
        await Field.PressAsync("Enter");
    }

    /// <summary>The same, and waits for one answer more.</summary>
    public async Task<ILocator> Ask(string question)
    {
        int before = await Answers.CountAsync();
        await Send(question);
        await Expect(Answers).ToHaveCountAsync(before + 1);
        return Answers.Last;
    }

    public Task<string> Clipboard() => Page.EvaluateAsync<string>("navigator.clipboard.readText()");

    /// <summary>Whether the focused element matches.</summary>
    public Task<bool> HasFocus(string selector) => Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector);

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();
}
