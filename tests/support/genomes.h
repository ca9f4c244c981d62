#pragma once

#include <array>

/// All blocks of PyNAS in one network.
inline constexpr const char* kPynasBlocks =
    "Lcw8k3s1p1arn1EPM2ELdw4agn1EPa2ELew8k5s1p2asgn1EPM2ELme2arn1ELne3agn1ELRr4arn1ELbw8k3s1p1asn1E"
    "PM2ELon1arn1ELpn1e2arn1EE";

/// And all that it lacks: blocks, activations, strides, repeats, decoders, bands.
inline constexpr std::array kEveryBlock{
    kPynasBlocks,
    "Lvw8k3s1a6n2EPM2ELsw12k5s2qaln1ELiw12k3s1e2qahn2EPa2ELgw16k3s1awn1ELvw16k1s1qarn1ENussad1w50h0"
    "EE",
    "Lvw8k5s2arn1ELgw10k3s1a6n1EPM2ELiw10k5s1e1aln2ENutscd2w200h0b1EE",
    "Lgw8k3s1ahn1EPM2ELsw8k3s1awn2EPM2ELvw12k3s2agn2ENunsnd3w100h1EE",
};
