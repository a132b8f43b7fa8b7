global using ChinaRussiaBot.Ingestion.Extraction;
