# syntax=docker/dockerfile:1
ARG SDK=mcr.microsoft.com/dotnet/sdk:10.0
ARG RUNTIME=mcr.microsoft.com/dotnet/aspnet:10.0

FROM ${SDK} AS build
WORKDIR /source
COPY . .
# Host and command line share one folder, and so the engine and the settings. Without -r every platform's native files come along.
RUN dotnet publish src/ChinaRussiaBot.Host -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o /app \
 && dotnet publish src/ChinaRussiaBot.Cli -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o /app

FROM ${RUNTIME}
# ICU cuts Chinese into words and knows both cultures; the font has Latin, Cyrillic and Han letters for charts.
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates curl fonts-wqy-microhei tzdata \
      $(apt-cache search --names-only '^libicu[0-9]+$' | cut -d ' ' -f 1) \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin bot \
 && install -d -o bot -g bot /data
COPY --from=build /app /app
COPY knowledge /app/knowledge
ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false \
    DOTNET_TieredPGO=0 \
    ASPNETCORE_HTTP_PORTS= \
    ASPNETCORE_URLS=http://+:5080 \
    Knowledge__Folder=/data/knowledge \
    Knowledge__Seed=/app/knowledge \
    Index__Folder=/data/index \
    Store__Folder=/data/store
USER 10001
WORKDIR /data
VOLUME /data
EXPOSE 5080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD curl -fsS -o /dev/null http://127.0.0.1:5080/health/ready
ENTRYPOINT ["dotnet", "/app/ChinaRussiaBot.Host.dll"]
