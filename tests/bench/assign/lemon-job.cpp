// Solves a flow model in the DIMACS format with LEMON's network simplex, with its default pivot rule, and prints the
// milliseconds of solving alone and the value. Arguments as of highs-job.mjs: FILE RUNS SECONDS.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <vector>

#include <lemon/dimacs.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

using Graph = lemon::SmartDigraph;
using Value = long long;
using Clock = std::chrono::steady_clock;

static double millisecondsSince(Clock::time_point begun) {
  return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
}

int main(int argc, char **argv) {
  if (argc != 4) return 2;
  std::ifstream file(argv[1]);
  Graph graph;
  Graph::ArcMap<Value> lower(graph), capacity(graph), cost(graph);
  Graph::NodeMap<Value> supply(graph);
  lemon::readDimacsMin(file, graph, lower, capacity, cost, supply);

  std::vector<double> times;
  Value value = 0;
  const auto begun = Clock::now();
  do {
    const auto start = Clock::now();
    lemon::NetworkSimplex<Graph, Value, Value> simplex(graph);
    simplex.upperMap(capacity).costMap(cost).supplyMap(supply);
    if (simplex.run() != simplex.OPTIMAL) return 1;
    times.push_back(millisecondsSince(start));
    value = simplex.totalCost<Value>();
  } while (times.size() < std::strtoul(argv[2], nullptr, 10) &&
           millisecondsSince(begun) < 1000 * std::atof(argv[3]));

  std::printf("{\"ms\":[");
  for (std::size_t run = 0; run < times.size(); run++) std::printf(run > 0 ? ",%.3f" : "%.3f", times[run]);
  std::printf("],\"value\":%lld}\n", value);
}
